import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireEdition } from "#app/http/edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import promotionStyle from "#app/ui/promotion/promotion.css?inline";
import { ShopSlip } from "#app/ui/promotion/shop-slip.tsx";
import { brandIn } from "#app/ui/resident/brand.ts";
import lists from "#app/ui/resident/lists.css?inline";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { feedLinks } from "#app/ui/share/meta.ts";
import { textFor, useText } from "#app/ui/text.tsx";
import style from "./promotions.css?inline";
import { FilterLinks } from "./filter-links.tsx";
import { listPromotionsPage } from "./queries.server.ts";

export const handle = {
  style: residentStyle + pages + lists + promotionStyle + style,
  tab: "offers",
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.title ?? "" },
  ...feedLinks(page?.title ?? brandIn(matches)),
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const edition = await requireEdition(context);
  const t = textFor(await languageOfRequest(request));
  return {
    title: t.plain("common.pageTitle", {
      page: t.plain("promotionPage.title"),
    }),
    ...(await listPromotionsPage(
      edition,
      new URL(request.url).searchParams,
      new Date(),
    )),
  };
}

export default function Promotions() {
  const { kind, street, streets, promotions } = useLoaderData<typeof loader>();
  const t = useText();
  const isAll = kind === null && street === null;
  return (
    <section className="page">
      <h1>{t("promotionPage.title")}</h1>
      {streets.length > 0 && (
        <FilterLinks kind={kind} street={street} streets={streets} />
      )}
      {promotions.length === 0 && (
        <p>{t(isAll ? "promotionPage.none" : "slip.noneHere")}</p>
      )}
      <ul className="promotions">
        {promotions.map(({ promotion, sender }) => (
          <li key={promotion.id}>
            <ShopSlip promotion={promotion} sender={sender} />
          </li>
        ))}
      </ul>
      <p>
        <a href="/promotions.rss">{t("share.feeds")}</a>
      </p>
    </section>
  );
}
