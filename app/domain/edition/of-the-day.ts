import { addDays } from "../business-day.ts";
import type { Period } from "../rally-period.ts";

const STAYS_DAYS = 30;

/**
 * Of a ward's public rallies, the one its pages are about on a business day and
 * the others that a code may belong to. The longest of those running leads, so
 * that a one-day event never takes over the rally it stands in; when none runs,
 * the one that ended last, else the next. Others are left out 30 days after
 * their end.
 */
export function ralliesOfDay<Rally extends Period>(
  rallies: Rally[],
  day: string,
): { main: Rally | null; others: Rally[] } {
  const begun = rallies.filter(({ startsOn }) => startsOn <= day);
  const running = begun.filter(({ endsOn }) => day <= endsOn);
  const main =
    running.toSorted(byStart)[0] ??
    begun.toSorted((a, b) => order(b.endsOn, a.endsOn) || byStart(a, b))[0] ??
    rallies.toSorted(byStart)[0] ??
    null;
  const oldest = addDays(day, -STAYS_DAYS);
  const others = rallies.filter(
    (rally) => rally !== main && rally.endsOn >= oldest,
  );
  return { main, others: others.toSorted(byStart) };
}

function byStart(a: Period, b: Period): number {
  return order(a.startsOn, b.startsOn) || order(b.endsOn, a.endsOn);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
