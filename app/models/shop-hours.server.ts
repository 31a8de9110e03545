import holidays from "@holiday-jp/holiday_jp";
import {
  type Closure,
  type OpenState,
  openState,
} from "#app/domain/opening.ts";
import type { Edition, Shop } from "./edition.server.ts";

const MOST_KNOWN = 400;
const known = new Map<string, boolean>();

/** Whether a JST day is a Japanese public holiday. The library looks through its whole list: each day is asked once. */
export function isHoliday(day: string): boolean {
  const answer = known.get(day) ?? holidays.isHoliday(day);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(day, answer);
  return answer;
}

/** What else than its week decides a shop's days: holidays, and what it announced. */
export function aroundShop(closures: Closure[]) {
  return { isHoliday, closures };
}

/** Whether a shop is open at an instant, by its hours and closures, Tokyo's clock and the Japanese holidays. */
export function shopOpenState(
  { closures }: Pick<Edition, "closures">,
  shop: Pick<Shop, "id" | "hours">,
  now: Date,
): OpenState {
  return openState(shop.hours, now, aroundShop(closures.get(shop.id) ?? []));
}
