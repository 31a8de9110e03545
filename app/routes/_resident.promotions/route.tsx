import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireEdition } from "#app/http/edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import promotionStyle from "#app/ui/promotion/promotion.css?inline";
import { PromotionSlip } from "#app/ui/promotion/promotion-slip.tsx";
import { brandIn } from "#app/ui/resident/brand.ts";
import lists from "#app/ui/resident/lists.css?inline";
import { wordsOf } from "#app/ui/resident/offer-slip.tsx";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { textFor, useText } from "#app/ui/text.tsx";
import { listPromotionsPage } from "./queries.server.ts";

export const handle = {
  style: residentStyle + pages + lists + promotionStyle,
  tab: "offers",
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.title ?? "" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const edition = await requireEdition(context);
  const t = textFor(await languageOfRequest(request));
  return {
    title: t.plain("common.pageTitle", {
      page: t.plain("promotionPage.title"),
    }),
    promotions: await listPromotionsPage(edition, new Date()),
  };
}

export default function Promotions() {
  const { promotions } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <section className="page">
      <h1>{t("promotionPage.title")}</h1>
      {promotions.length === 0 && <p>{t("promotionPage.none")}</p>}
      <ul className="promotions">
        {promotions.map((promotion) => (
          <li key={promotion.id}>
            <PromotionSlip
              emblem={promotion.emblem}
              streetShort={t.names(promotion.streetNames)}
              shopName={t.names(promotion.names)}
              shopHref={`/shops/${promotion.slug}`}
              isSample={promotion.isSample}
              kind={promotion.kind}
              until={promotion.endsOn}
              {...wordsOf(t, promotion)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
