import { addDays } from "#app/domain/business-day.ts";
import { clockText, minutesOf } from "#app/domain/clock-time.ts";
import {
  earlyTimes,
  FURTHEST_DAYS,
  groupClosures,
  shownClosure,
} from "#app/domain/closure.ts";
import { hoursOn, shopDay } from "#app/domain/opening.ts";
import { listClosures } from "#app/models/closure.server.ts";
import type { Shop } from "#app/models/edition.server.ts";
import { aroundShop } from "#app/models/shop-hours.server.ts";

/** A shop's own day and what it announced from then on; hours are the usual ones. */
export async function readClosures(
  shop: Pick<Shop, "id" | "hours">,
  now: Date,
) {
  const usual = aroundShop([]);
  const today = shopDay(shop.hours, now, usual);
  const announced = await listClosures(shop.id, today);
  const own = announced[0]?.day === today ? announced[0] : null;
  return {
    today,
    lastDay: addDays(today, FURTHEST_DAYS),
    usual: hoursOn(shop.hours, today, usual),
    hasHours: Object.values(shop.hours.weekly).some(({ length }) => length > 0),
    own: own && { id: own.id, until: shownClosure([own]).until },
    earlyTimes: earlyTimes(shop.hours, now, usual).map((time) => ({
      time,
      shown: clockText(minutesOf(time)),
    })),
    announced: groupClosures(announced).map((days) => ({
      ...shownClosure(days),
      ids: days.map(({ id }) => id),
    })),
  };
}

/** How today stands, for the row on the shop's first page. */
export async function readTodaysClosure(
  shop: Pick<Shop, "id" | "hours">,
  now: Date,
) {
  const { today, usual, hasHours, own } = await readClosures(shop, now);
  return { day: today, isOff: usual.length === 0, hasHours, own };
}
