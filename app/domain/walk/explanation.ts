import type { Candidate } from "./candidate.ts";
import type { Wishes } from "./wishes.ts";

/**
 * Why a walk is as it is, told in one sentence; each is true of the walk:
 * - `quiet-first`: all stops of `street`, which is quiet, come before those of streets that are not.
 * - `avoided`: `busy` had shops within reach and none is gone to; the first street is quiet.
 * - `new-street`: this card, which has stamps, has none of `street` yet.
 * - `all-open`: every stop is open when it is come to, because that was wished.
 * - `nearest`: nothing of all that.
 */
export type Explanation =
  | { why: "quiet-first"; street: string }
  | { why: "avoided"; street: string; busy: string }
  | { why: "new-street"; street: string }
  | { why: "all-open" }
  | { why: "nearest" };

/** The first of the reasons above that is true; `busy` are the busy streets that were within reach. */
export function explainWalk(
  stops: Candidate[],
  busy: string[],
  { wished }: Wishes,
): Explanation {
  const [first] = stops;
  if (!first) return { why: "nearest" };
  const streets = new Set(stops.map(({ street }) => street));
  const avoided = busy.find((street) => !streets.has(street));
  const { street, crowding } = first;
  if (crowding === "quiet") {
    const crowded = stops.findIndex((stop) => stop.crowding !== "quiet");
    if (
      crowded >= 0 &&
      !stops.slice(crowded).some((one) => one.street === street)
    )
      return { why: "quiet-first", street };
    if (crowded < 0 && avoided !== undefined)
      return { why: "avoided", street, busy: avoided };
  }
  const fresh = stops.find(({ isNewStreet }) => isNewStreet);
  if (fresh) return { why: "new-street", street: fresh.street };
  return { why: wished.includes("open") ? "all-open" : "nearest" };
}
