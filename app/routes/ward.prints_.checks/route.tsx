import { PageHead } from "#app/ui/office/page-head.tsx";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { requireOfficeEdition } from "#app/http/edition.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { rallyChoice } from "#app/http/rally-choice.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { CheckTable } from "#app/ui/office/prints/check-table.tsx";
import { EditionSwitch } from "#app/ui/office/shops/edition-switch.tsx";
import { useText } from "#app/ui/text.tsx";
import { readStreets } from "./queries.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const edition = await requireOfficeEdition(request, context);
  return {
    title: await titleOf(request, "prints.checks.title"),
    names: edition.rally.names,
    rally: await rallyChoice(edition),
    streets: await readStreets(edition),
  };
}

export const meta = officeMeta;

export default function ChecksPage() {
  const t = useText();
  const { search } = useLocation();
  const { names, rally, streets } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t.plain("prints.checks.title")}
        sub={t.names(names)}
        after={<EditionSwitch path="/ward/prints/checks" {...rally} />}
      >
        <a href={`/ward/prints${search}`}>{t("prints.detail.back")}</a>
      </PageHead>
      <div className="page prints">
        <p>{t("prints.checks.lead")}</p>
        {streets.length === 0 ? (
          <p>{t("prints.checks.none")}</p>
        ) : (
          <CheckTable streets={streets} search={search} />
        )}
      </div>
    </>
  );
}
