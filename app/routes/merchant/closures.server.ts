import { addDays } from "#app/domain/business-day.ts";
import { clockText, minutesOf } from "#app/domain/clock-time.ts";
import {
  earlyTimes,
  groupClosures,
  shownClosure,
} from "#app/domain/closure.ts";
import {
  FURTHEST_DAYS,
  hoursOn,
  shopDay,
  usualSpans,
} from "#app/domain/opening.ts";
import { listClosures } from "#app/models/closure.server.ts";
import type { Shop } from "#app/models/edition.server.ts";
import { aroundShop, isHoliday } from "#app/models/shop-hours.server.ts";

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
    isHoliday: isHoliday(today),
    own: own && { id: own.id, until: shownClosure([own]).until },
    earlyTimes: earlyTimes(shop.hours, now, usual).map((time) => ({
      time,
      shown: clockText(minutesOf(time)),
    })),
    announced: groupClosures(announced).map((days) => ({
      ...shownClosure(days),
      ids: days.map(({ id }) => id),
      holidays: days.map(({ day }) => day).filter(isHoliday),
    })),
  };
}

/** How today stands, for the row on the shop's first page. */
export async function readTodaysClosure(
  shop: Pick<Shop, "id" | "hours">,
  now: Date,
) {
  const read = await readClosures(shop, now);
  const { today, usual, hasHours, isHoliday, own } = read;
  const isOff = usual.length === 0;
  const isOpenElse = usualSpans(shop.hours, today, {
    isHoliday: () => false,
  }).length;
  const isHolidayOff = isOff && isOpenElse > 0;
  return { day: today, isHoliday, isOff, isHolidayOff, hasHours, own };
}
