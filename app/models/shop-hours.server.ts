import holidays from "@holiday-jp/holiday_jp";
import { tokyoDate } from "#app/domain/business-day.ts";
import { type OpenState, openState } from "#app/domain/opening.ts";
import type { Shop } from "./edition.server.ts";

const isHoliday = memoLast((day: string) => holidays.isHoliday(day));

/** The library looks through its whole list: once a day is enough. */
function memoLast<T>(compute: (key: string) => T): (key: string) => T {
  let last: { key: string; value: T } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, value: compute(key) };
    return last.value;
  };
}

/** Whether a shop is open at an instant, by its hours, Tokyo's clock and the Japanese holidays. */
export function shopOpenState(shop: Pick<Shop, "hours">, now: Date): OpenState {
  return openState(shop.hours, now, isHoliday(tokyoDate(now)));
}
