import { isOpenAt, shortlist, STOP_MINUTES } from "./candidate.ts";
import { type Ground, measureGround } from "./ground.ts";
import type { Steps } from "./steps.ts";
import type { Wishes } from "./wishes.ts";

/** What decides which ways are walked, how fast and where to. */
const walkedAs = ({ wished }: Wishes) =>
  (["step-free", "slow", "round"] as const)
    .filter((one) => wished.includes(one))
    .join(" ");

/**
 * Those of several wishes that lead to any walk: a shop can be gone to from the
 * start, and from there a station, within the minutes and, where wished, while it
 * is open. Ways are measured once for all of them.
 */
export function* possibleWishes(
  ground: Ground,
  all: Wishes[],
): Steps<Wishes[]> {
  const possible = new Set<Wishes>();
  for (const some of Map.groupBy(all, walkedAs).values())
    for (const one of yield* possibleOf(ground, some)) possible.add(one);
  return all.filter((wishes) => possible.has(wishes));
}

/** The same for wishes that walk on the same ways. */
function* possibleOf(ground: Ground, all: Wishes[]): Steps<Wishes[]> {
  const { start, candidates } = ground;
  const lists = all.map((wishes) => shortlist(start, candidates, wishes).kept);
  const kept = [...new Set(lists.flat())];
  if (kept.length === 0) return [];
  const measured = yield* measureGround(ground, kept, all[0]!);
  const { minutes, ends, searchStart, searchStop } = measured;
  const longest = Math.max(...all.map((one) => one.minutes));
  searchStart(longest);
  yield;
  const lasts = new Map<number, number>();
  function* lastMinutes(stop: number): Steps<number> {
    const known = lasts.get(stop);
    if (known !== undefined || ends.length === 0) return known ?? 0;
    searchStop(stop, [], longest);
    yield;
    const last = Math.min(...ends.map((end) => minutes(stop, end)));
    lasts.set(stop, last);
    return last;
  }
  function* isPossible(wishes: Wishes, list: number[]): Steps<boolean> {
    for (const index of list) {
      const stop = kept.indexOf(index) + 1;
      const first = minutes(0, stop);
      const left = wishes.minutes - first - STOP_MINUTES;
      const isOpen =
        !wishes.wished.includes("open") || isOpenAt(candidates[index]!, first);
      if (left < 0 || !isOpen) continue;
      if ((yield* lastMinutes(stop)) <= left) return true;
    }
    return false;
  }
  const possible: Wishes[] = [];
  for (const [index, wishes] of all.entries())
    if (yield* isPossible(wishes, lists[index]!)) possible.push(wishes);
  return possible;
}
