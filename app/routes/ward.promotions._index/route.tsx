import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { businessDay } from "#app/domain/business-day.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { listStreets } from "#app/models/street.server.ts";
import { numberText } from "#app/ui/dates.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { Notice } from "#app/ui/office/notice.tsx";
import { PageHead } from "#app/ui/office/page-head.tsx";
import { useText } from "#app/ui/text.tsx";
import { FilterForm } from "./filter-form.tsx";
import { listAddress, PAGE, readFilter } from "./filter.ts";
import { PromotionTable } from "./promotion-table.tsx";
import { countPromotions, listPromotions } from "./queries.server.ts";

const said = {
  hidden: "wardPromotions.wasHidden",
  shown: "wardPromotions.wasShown",
  changed: "wardPromotions.already",
} as const;

function readDone(url: URL): keyof typeof said | null {
  const done = url.searchParams.get("done") ?? "";
  return Object.hasOwn(said, done) ? (done as keyof typeof said) : null;
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const url = new URL(request.url);
  const streets = await listStreets(context.ward.id);
  const asked = readFilter(url, streets);
  const today = businessDay(new Date());
  const found = await countPromotions(context.ward.id, asked, today);
  const pages = Math.max(1, Math.ceil(found / PAGE));
  const filter = { ...asked, page: Math.min(asked.page, pages) };
  return {
    title: await titleOf(request, "wardPromotions.title"),
    done: readDone(url),
    streets: streets.map(({ id, name }) => ({ value: id, label: name })),
    rows: await listPromotions(context.ward.id, filter, today),
    filter,
    found,
    pages,
  };
}

export const meta = officeMeta;

function Pager() {
  const t = useText();
  const { filter, pages } = useLoaderData<typeof loader>();
  const { page, street, state } = filter;
  const to = (n: number) => listAddress({ street, state, page: String(n) });
  if (pages === 1) return null;
  return (
    <nav className="pager" aria-label={t.plain("wardPromotions.pages")}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {t("wardPromotions.previous", { n: PAGE })}
        </a>
      )}
      <span>{t("wardPromotions.page", { page, pages })}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {t("wardPromotions.next", { n: PAGE })}
        </a>
      )}
    </nav>
  );
}

export default function PromotionsPage() {
  const t = useText();
  const { done, rows, filter, streets, found } = useLoaderData<typeof loader>();
  const isNarrowed = filter.street !== "" || filter.state !== "";
  return (
    <>
      <PageHead title={t.plain("wardPromotions.title")}>{null}</PageHead>
      <div className="page">
        {done && <Notice isError={done === "changed"}>{t(said[done])}</Notice>}
        <p>{t("wardPromotions.lead")}</p>
        <FilterForm filter={filter} streets={streets} />
        <p role="status">
          {t("wardPromotions.found", { n: numberText(found) })}
        </p>
        {rows.length === 0 ? (
          <p>{t(`wardPromotions.${isNarrowed ? "none" : "empty"}`)}</p>
        ) : (
          <PromotionTable rows={rows} />
        )}
        <Pager />
      </div>
    </>
  );
}
