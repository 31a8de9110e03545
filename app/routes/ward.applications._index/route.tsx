import { PageHead } from "#app/ui/office/page-head.tsx";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOfficeEdition } from "#app/http/edition.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { numberText } from "#app/ui/dates.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { editionIn, withEdition } from "#app/ui/office/shops/edition-link.ts";
import { EditionSwitch } from "#app/ui/office/shops/edition-switch.tsx";
import { Notice } from "#app/ui/office/notice.tsx";
import { useText } from "#app/ui/text.tsx";
import { answerAct } from "./answer-act.server.ts";
import { readApplicationsPage } from "./page.server.ts";
import { AskForm, DeclinedTable } from "./parts.tsx";
import { WaitingTable } from "./waiting-table.tsx";

const PATH = "/ward/applications";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  return {
    ...(await readApplicationsPage(request, context)),
    title: await titleOf(request, "application.office.title"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const edition = await requireOfficeEdition(request, context);
  const form = await readForm(request);
  const { said, n, rest } = await answerAct(edition, form, staff.id);
  const query = { said, n: String(n ?? ""), rest: String(rest ?? "") };
  return redirect(withEdition(PATH, editionIn(request), query), 303);
}

export const meta = officeMeta;

export default function ApplicationsPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  const { edition, waiting, said } = page;
  const plain = waiting.filter(({ remarks }) => remarks.length === 0).length;
  const isRefusal = said?.key === "over" || said?.key === "approvedSome";
  return (
    <>
      <PageHead
        title={t.plain("application.office.title")}
        sub={page.rally.name}
        after={
          <EditionSwitch
            path={PATH}
            current={page.rally.slug}
            rallies={page.rallies}
          />
        }
      >
        <a href={withEdition(`${PATH}/unanswered`, edition)}>
          {t("application.office.unansweredLink", {
            n: numberText(page.unanswered),
          })}
        </a>
        <a href={withEdition("/ward/prints", edition)}>{t("prints.title")}</a>
        <a href={withEdition("/ward/shops", edition)}>
          {t("application.office.back")}
        </a>
      </PageHead>
      <div className="page">
        {said && (
          <Notice isError={isRefusal}>
            {t(`application.office.${said.key}`, said.values)}
          </Notice>
        )}
        <h2>
          {t("application.office.waiting", { n: numberText(waiting.length) })}
        </h2>
        {waiting.length === 0 ? (
          <p>{t("application.office.waitingNone")}</p>
        ) : (
          <WaitingTable rows={waiting} edition={edition} />
        )}
        {plain > 0 && (
          <form method="post" className="stack no-print">
            <input type="hidden" name="asOf" value={page.asOf} />
            <p className="hint">{t("application.office.plainNote")}</p>
            <button className="button main" name="intent" value="approve-plain">
              {t("application.office.approvePlain", { n: numberText(plain) })}
            </button>
          </form>
        )}
        <div className="part-head no-print">
          <AskForm streets={page.streets} total={page.total} />
        </div>
        <DeclinedTable rows={page.declined} edition={edition} />
      </div>
    </>
  );
}
