import { PageHead } from "#app/ui/office/page-head.tsx";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { editionIn, withEdition } from "#app/ui/office/shops/edition-link.ts";
import { Wide } from "#app/ui/office/wide.tsx";
import { useText } from "#app/ui/text.tsx";
import { readUnanswered } from "./unanswered.server.ts";

const PATH = "/ward/applications";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const { rally, rows } = await readUnanswered(request, context);
  return {
    title: await titleOf(request, "application.office.unanswered"),
    edition: editionIn(request),
    rally: rally.name,
    rows,
  };
}

export const meta = officeMeta;

const heads = ["phone", "shop", "street", "days"] as const;

type Row = ReturnType<typeof useLoaderData<typeof loader>>["rows"][number];

function Line({ row, edition }: { row: Row; edition: string | null }) {
  const t = useText();
  const { slug, name, phone } = row;
  return (
    <tr>
      <td className="n">
        {phone === "" ? (
          t("application.office.noPhone")
        ) : (
          <a href={`tel:${phone}`}>{phone}</a>
        )}
      </td>
      <th scope="row">{name}</th>
      <td>{row.street}</td>
      <td className="n">{t("application.office.dayCount", { n: row.days })}</td>
      <td className="no-print">
        <a
          href={withEdition(`${PATH}/${slug}`, edition)}
          aria-label={t.plain("application.office.byPhoneOf", { name })}
        >
          {t("application.office.byPhone")}
        </a>
      </td>
    </tr>
  );
}

export default function UnansweredPage() {
  const t = useText();
  const { edition, rally, rows } = useLoaderData<typeof loader>();
  const csv = (encoding: string) =>
    withEdition(`${PATH}/unanswered.csv`, edition, { encoding });
  return (
    <>
      <PageHead title={t.plain("application.office.unanswered")} sub={rally}>
        <a href={csv("utf-8")}>{t("application.office.csv")}</a>
        <a href={csv("cp932")}>{t("application.office.csvExcel")}</a>
        <a href={withEdition(PATH, edition)}>{t("application.office.title")}</a>
      </PageHead>
      <div className="page">
        {rows.length === 0 ? (
          <p>{t("application.office.unansweredNone")}</p>
        ) : (
          <>
            <p>{t("application.office.unansweredLead")}</p>
            <Wide name={t.plain("application.office.unanswered")}>
              <table className="rows shop-list roomy">
                <thead>
                  <tr>
                    {heads.map((head) => (
                      <th key={head} scope="col">
                        {t(`application.office.${head}`)}
                      </th>
                    ))}
                    <th scope="col" className="no-print">
                      {t("application.office.decide")}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <Line key={row.slug} row={row} edition={edition} />
                  ))}
                </tbody>
              </table>
            </Wide>
          </>
        )}
      </div>
    </>
  );
}
