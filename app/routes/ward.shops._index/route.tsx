import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOfficeEdition } from "#app/http/edition.server.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { listRallies } from "#app/models/edition.server.ts";
import { listOfficeShops } from "#app/models/shop.server.ts";
import { listStreets } from "#app/models/street.server.ts";
import { numberText } from "#app/ui/dates.ts";
import { officeMeta } from "#app/ui/office/meta.ts";
import { editionIn, withEdition } from "#app/ui/office/shops/edition-link.ts";
import { useText } from "#app/ui/text.tsx";
import { filterShops, PAGE, readFilter } from "./filter.ts";
import { FilterForm } from "./filter-form.tsx";
import { Head } from "./head.tsx";
import { countStates, rowOf } from "./rows.server.ts";
import { ShopTable } from "./shop-table.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireWardStaff(request, context);
  const wardId = context.ward.id;
  const found = await findOfficeEdition(request, context);
  const rally = found?.rally ?? null;
  const rallies = await listRallies(wardId);
  const streets = await listStreets(wardId);
  const all = await listOfficeShops(wardId, rally?.id ?? null);
  const filter = readFilter(new URL(request.url));
  const some = filterShops(all, filter);
  const pages = Math.max(1, Math.ceil(some.length / PAGE));
  const page = Math.min(filter.page, pages);
  const streetOf = new Map(streets.map((street) => [street.id, street]));
  return {
    title: await titleOf(request, "shops.list.title"),
    edition: editionIn(request),
    rally: rally && { slug: rally.slug, name: rally.name },
    rallies: rallies.map(({ slug, name }) => ({ slug, name })),
    streets: streets.map(({ id, name }) => ({ value: id, label: name })),
    counts: countStates(all),
    total: all.length,
    found: some.length,
    filter: { ...filter, page },
    pages,
    rows: some
      .slice((page - 1) * PAGE, page * PAGE)
      .map((one) => rowOf(one, streetOf)),
  };
}

export const meta = officeMeta;

function Pager() {
  const t = useText();
  const { filter, pages, edition } = useLoaderData<typeof loader>();
  const { page, ...rest } = filter;
  const to = (n: number) =>
    withEdition("/ward/shops", edition, { ...rest, page: String(n) });
  if (pages === 1) return null;
  return (
    <nav className="pager" aria-label={t.plain("shops.list.pages")}>
      {page > 1 && (
        <a href={to(page - 1)} rel="prev">
          {t("shops.list.previous", { n: PAGE })}
        </a>
      )}
      <span>{t("shops.list.page", { page, pages })}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next">
          {t("shops.list.next", { n: PAGE })}
        </a>
      )}
    </nav>
  );
}

export default function ShopsPage() {
  const t = useText();
  const page = useLoaderData<typeof loader>();
  return (
    <>
      <Head {...page} />
      <div className="page">
        {page.total === 0 ? (
          <p>{t("shops.list.empty")}</p>
        ) : (
          <>
            <FilterForm {...page} />
            <p role="status">
              {t("shops.list.found", { n: numberText(page.found) })}
            </p>
            {page.found === 0 ? (
              <p>{t("shops.list.none")}</p>
            ) : (
              <ShopTable rows={page.rows} edition={page.edition} />
            )}
            <Pager />
          </>
        )}
      </div>
    </>
  );
}
