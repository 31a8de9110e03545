import { addDays, businessDay } from "#app/domain/business-day.ts";
import { wasLastWeek } from "#app/domain/promotion-copy.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import { findEdition, type Shop } from "#app/models/edition.server.ts";
import { isHoliday } from "#app/models/shop-hours.server.ts";
import {
  findShopPromotion,
  listShopPromotions,
} from "#app/models/promotion.server.ts";
import { noteForeignPromotion } from "#app/models/promotion-act.server.ts";

const DAYS_AHEAD = 92;

/** The shop's own promotion; another shop's is 404 and noted. */
export async function requirePromotion(
  request: Request,
  context: AppContext,
  id: string,
) {
  const { shop } = await requireMerchant(request, context);
  return { shop, promotion: await requireOwn(shop, id) };
}

export async function requireOwn(shop: Shop, id: string) {
  const promotion = await findShopPromotion(shop.id, id);
  if (promotion) return promotion;
  await noteForeignPromotion(shop, id, new Date());
  throw new Response("not-found", { status: 404 });
}

/** What a form asks around a promotion and what its preview says of the shop. */
export async function readFormPage(shop: Shop, now: Date) {
  const streets = (await findEdition(shop.wardId))?.streets ?? [];
  const own = streets.find(({ id }) => id === shop.streetId);
  return {
    today: businessDay(now),
    holidays: Array.from({ length: DAYS_AHEAD }, (_, days) =>
      addDays(businessDay(now), days),
    ).filter(isHoliday),
    streets: streets
      .filter(({ id }) => id !== shop.streetId)
      .map(({ id, shortNames }) => ({ id, names: shortNames })),
    sender: {
      emblem: own?.emblem ?? null,
      streetNames: own?.shortNames ?? null,
      shopNames: shop.names,
      isSample: shop.isSample,
    },
  };
}

/** The rules of a form, from what its page asks. */
export function rulesOf(
  { today, streets }: Awaited<ReturnType<typeof readFormPage>>,
  canDraft: boolean,
) {
  return { today, streetIds: streets.map(({ id }) => id), canDraft };
}

/** What the shop put out a week ago and could put out again; the newest of it. */
export async function findLastWeeks(shop: { id: string }, today: string) {
  const all = await listShopPromotions(shop.id);
  const found = all.find(
    ({ startsOn, postedAt, withdrawnAt, hiddenAt }) =>
      wasLastWeek(startsOn, today) && postedAt && !withdrawnAt && !hiddenAt,
  );
  return found ? { id: found.id, title: found.title } : null;
}

/** Which of a promotion's contents a form began from. */
export function knownAs({ editedAt }: { editedAt: Date | null }): string {
  return editedAt ? String(editedAt.getTime()) : "first";
}
