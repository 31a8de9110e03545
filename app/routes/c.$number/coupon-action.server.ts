import { data, redirect } from "@remix-run/node";
import { type CouponRefusal, pressIdSchema } from "#app/domain/coupon.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { useCoupon } from "#app/models/coupon.server.ts";
import { findShopPromotion } from "#app/models/promotion.server.ts";
import { findLivingCard } from "#app/models/staff-check-in.server.ts";

function statusOf(refusal: CouponRefusal | "unknown"): number {
  if (refusal === "unknown") return 404;
  return refusal === "ended" || refusal === "withdrawn" ? 410 : 409;
}

/** The signed-in shop uses one of its coupons for the card in its hands; the form names it in `coupon`. */
export async function useCouponHere(
  { ward }: AppContext,
  shop: { id: string; wardId: string },
  number: string,
  form: FormData,
) {
  const card = await findLivingCard(ward.id, number);
  if (!card)
    return data({ couponRefusal: { why: "unknown" as const, from: "" } }, 404);
  const promotionId = String(form.get("coupon"));
  const outcome = await useCoupon({
    wardId: ward.id,
    promotionId,
    cardId: card.id,
    shop,
    pressId: pressIdSchema.parse(form.get("press")),
    now: new Date(),
  });
  if (outcome.ok) return redirect(`/c/${number}?coupon=${outcome.use.id}`, 303);
  const { refusal: why } = outcome;
  const from = (await findShopPromotion(shop.id, promotionId))?.startsOn ?? "";
  return data({ couponRefusal: { why, from } }, statusOf(why));
}
