import { tokyoDate } from "#app/domain/business-day.ts";
import { groupClosures, shownClosure } from "#app/domain/closure.ts";
import { listClosures } from "#app/models/closure.server.ts";
import type { Shop } from "#app/models/edition.server.ts";

/** What the shop has told by its own pages. */
export async function readOwn(shop: Shop, now: Date) {
  const announced = await listClosures(shop.id, tokyoDate(now));
  return {
    closures: groupClosures(announced).map(shownClosure),
    monthlyOff: shop.hours.monthlyOff ?? [],
    entranceStepCm: shop.entranceStepCm,
  };
}

export type Own = Awaited<ReturnType<typeof readOwn>>;
