import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { businessDay } from "#app/domain/business-day.ts";
import { photoView } from "#app/domain/photo.ts";
import { hidingOf, holdsAt, promotionState } from "#app/domain/promotion.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import { listOwnPhotos } from "#app/models/photo-list.server.ts";
import { markUsedUp } from "#app/models/promotion-stock.server.ts";
import { listShopPromotions } from "#app/models/promotion.server.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { BackBar } from "#app/ui/merchant/back-bar.tsx";
import {
  type Posted,
  PostedPromotion,
} from "#app/ui/merchant/posted-promotion.tsx";
import { titled } from "#app/ui/merchant/title.ts";
import { useText } from "#app/ui/text.tsx";
import { findLastWeeks } from "./merchant/promotion-page.server.ts";

export const meta = titled("post.list.title");

const acts = [
  "posted",
  "scheduled",
  "draft",
  "edited",
  "corrected",
  "withdrawn",
  "soldout",
  "restock",
] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { shop } = await requireMerchant(request, context);
  const now = new Date();
  const today = businessDay(now);
  const all = await markUsedUp(await listShopPromotions(shop.id));
  const pictures = await listOwnPhotos(shop.id);
  const done = new URL(request.url).searchParams.get("done");
  return {
    done: acts.find((act) => act === done) ?? null,
    lastWeeks: await findLastWeeks(shop, today),
    promotions: all.map((promotion): Posted => {
      const { id, kind, title, startsOn, endsOn } = promotion;
      const { weekdays, fromTime, toTime, stock, perCard } = promotion;
      const picture = pictures.find(({ id }) => id === promotion.photoId);
      return {
        ...{ id, kind, title, startsOn, endsOn },
        state: promotionState(promotion, today),
        ward: hidingOf(promotion),
        terms: { weekdays, fromTime, toTime, stock, perCard, isSoldOut: false },
        holdsNow: holdsAt(promotion, now),
        isSoldOut: promotion.soldOutAt !== null,
        isUsedUp: promotion.isUsedUp,
        left: promotion.left,
        picture: photoView(picture ?? null)?.small ?? null,
      };
    }),
  };
}

export default function Promotions() {
  const t = useText();
  const { done, lastWeeks, promotions } = useLoaderData<typeof loader>();
  return (
    <>
      <BackBar href="/merchant" title="post.list.title" />
      {done && (
        <p className="done" role="status">
          <Icon name="check" size={26} />
          {t(`post.list.done.${done}`)}
        </p>
      )}
      <div className="page stack">
        <a className="button main" href="/merchant/promotions/new">
          <Icon name="megaphone" size={24} />
          {t("post.list.new")}
        </a>
        {lastWeeks && (
          <p className="based-on">
            <a href={`/merchant/promotions/new?from=${lastWeeks.id}`}>
              {t("post.basedOn", { title: lastWeeks.title })}
            </a>
          </p>
        )}
        {promotions.some(({ kind }) => kind === "coupon") && (
          <a className="button" href="/merchant/coupons">
            {t("shopCoupon.link")}
          </a>
        )}
        {promotions.length === 0 ? (
          <p>{t("post.list.none")}</p>
        ) : (
          <ul>
            {promotions.map((promotion) => (
              <PostedPromotion key={promotion.id} promotion={promotion} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
