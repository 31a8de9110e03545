import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import {
  isRouteErrorResponse,
  useLoaderData,
  useRouteError,
} from "@remix-run/react";
import { languageOfRequest } from "#app/http/language.server.ts";
import {
  type EndedPromotion as Ended,
  requirePlacedPromotion,
} from "#app/http/promotion.server.ts";
import { findResident } from "#app/http/resident.server.ts";
import { promotionSocial } from "#app/http/social.server.ts";
import couponModule from "#app/ui/coupon/coupon.js?worker&url";
import { EndedPromotion } from "#app/ui/coupon/ended-promotion.tsx";
import { Used } from "#app/ui/coupon/used.tsx";
import { promotionPageStyle } from "#app/ui/coupon/style.ts";
import { brandIn } from "#app/ui/resident/brand.ts";
import { ErrorPage } from "#app/ui/resident/error-page.tsx";
import { wordsOf } from "#app/ui/resident/offer-slip.tsx";
import { sharedAddress } from "#app/ui/share/address.ts";
import { socialMeta } from "#app/ui/share/meta.ts";
import share from "#app/ui/share/share.css?inline";
import shareModule from "#app/ui/share/share.js?url";
import { Share } from "#app/ui/share/share.tsx";
import { textFor, unmarked, useText } from "#app/ui/text.tsx";
import { CouponPanel } from "./coupon-panel.tsx";
import { FromShop, Slip } from "./promotion-page.tsx";
import { findCoupon, findShownUse, viewPromotion } from "./queries.server.ts";

export const handle = {
  style: promotionPageStyle + share,
  modules: [couponModule, shareModule],
  tab: "offers",
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.title ?? "" },
  ...socialMeta(page?.social),
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const now = new Date();
  const placed = await requirePlacedPromotion(context, params.id!, now);
  const card = await findResident(request, context);
  const t = textFor(await languageOfRequest(request));
  const words = wordsOf(t, placed.promotion);
  const title = words.hasRuby ? unmarked(words.title) : words.title;
  const view = {
    ...viewPromotion(placed, now),
    coupon: await findCoupon(placed, card, now),
    used: await findShownUse(request, card, placed.promotion.id, now),
    desk: context.ward.deskPhone,
    title: t.plain("common.pageTitle", { page: title }),
    social: promotionSocial(placed, t, context.origin, title),
    address: sharedAddress(
      context.origin,
      `/promotions/${placed.promotion.id}`,
    ),
  };
  return data(view, { headers: { "Cache-Control": "no-store" } });
}

export function headers({ loaderHeaders }: { loaderHeaders: Headers }) {
  return loaderHeaders;
}

export default function PromotionPage() {
  const view = useLoaderData<typeof loader>();
  const t = useText();
  const { used, coupon } = view;
  return (
    <section className="page promotion-alone">
      <h1 className="hidden">{t(`promotionPage.${view.promotion.kind}`)}</h1>
      {used && <Used used={used} />}
      {used && !used.isUndone && (
        <p className="coupon-note">
          {t("coupon.same")} {t("coupon.mistake")}
        </p>
      )}
      <Slip view={view} />
      {coupon && (!used || used.isUndone || coupon.refusal === null) && (
        <CouponPanel
          coupon={coupon}
          promotion={view.promotion}
          desk={view.desk}
        />
      )}
      <FromShop view={view} />
      <Share address={view.address} title={view.title} />
    </section>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 410)
    return <EndedPromotion promotion={error.data as Ended} />;
  return <ErrorPage error={error} />;
}
