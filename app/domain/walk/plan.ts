import { distanceMetres, type LatLng } from "#app/domain/distance.ts";
import { shortlist } from "./candidate.ts";
import { arrivals, chooseStops, keepsWishes, walkMinutesOf } from "./choice.ts";
import { type Explanation, explainWalk } from "./explanation.ts";
import { type Ground, type Measured, measureGround } from "./ground.ts";
import type { Leg } from "./legs.ts";
import { type Costs, shortestOrder } from "./order.ts";
import { possibleWishes } from "./possible.ts";
import { atOnce, type Steps } from "./steps.ts";
import type { Wishes } from "./wishes.ts";
import { paceOf } from "./pace.ts";

export type WalkLeg = Leg & { minutes: number };

export type PlannedStop = {
  /** Its place in the list of candidates. */
  candidate: number;
  /** From the stop before, or the start. */
  leg: WalkLeg;
  /** When it is come to, in minutes from the begin. */
  arrival: number;
};

export type Plan = {
  stops: PlannedStop[];
  /** The last way, to a station by its place in the list; null in a ward without stations. */
  end: { station: number; leg: WalkLeg } | null;
  metres: number;
  /** All minutes, 5 at each stop. */
  minutes: number;
  explanation: Explanation;
};

/** A quiet street first may make a walk so many minutes longer, at most. */
const MOST_LONGER_MINUTES = 10;

const LEVELS = { quiet: 0, usual: 1, busy: 2 } as const;

/** The minutes and metres between what was measured, and of each stop the station it ends at, by its place in the list. */
function costsOf({ metres, minutes, stops, ends }: Measured) {
  const endOf = stops.map((stop) => {
    const far = ends.map((end) => metres(stop, end));
    return far.length === 0 ? null : far.indexOf(Math.min(...far));
  });
  const costs = (of: Measured["metres"]): Costs => ({
    first: stops.map((stop) => of(0, stop)),
    between: stops.map((from) => stops.map((to) => of(from, to))),
    last: endOf.map((end, index) =>
      end === null ? 0 : of(stops[index]!, ends[end]!),
    ),
  });
  return { effort: costs(metres), minutes: costs(minutes), ends: endOf };
}

/**
 * A walk from a place over shops to a station, within the minutes wished for: the
 * stops by `chooseStops`, in the order that is shortest among those that go to
 * quieter streets first, unless that is over 10 minutes longer than the shortest
 * of all or breaks a wish. Null where no stop fits. The work has a bound whatever
 * the number of candidates, and none is done over how many people take part.
 */
export function* planningWalk(
  ground: Ground,
  wishes: Wishes,
): Steps<Plan | null> {
  const { start, candidates } = ground;
  const { kept, busy } = shortlist(start, candidates, wishes);
  const [possible] = yield* possibleWishes(ground, [wishes]);
  if (!possible) return null;
  const measured = yield* measureGround(ground, kept, wishes);
  const { legs, stops: all } = measured;
  measured.searchStart(wishes.minutes);
  for (const stop of all) {
    yield;
    measured.searchStop(stop, all, wishes.minutes);
  }
  const { effort, minutes, ends } = costsOf(measured);
  yield;
  const choice = {
    candidates: kept.map((index) => candidates[index]!),
    wishes,
    minutes,
  };
  const chosen = chooseStops(choice);
  if (chosen.length === 0) return null;
  yield;
  const order = yield* bestOrder(choice, effort, chosen);
  const times = arrivals(choice, order);
  const { minutesFor } = paceOf(wishes);
  const timed = (from: number, to: number): WalkLeg => {
    const leg = legs.legOf(from, to);
    return { ...leg, minutes: minutesFor(leg.effort) };
  };
  const stops = order.map((stop, index) => ({
    candidate: kept[stop]!,
    leg: timed(index === 0 ? 0 : order[index - 1]! + 1, stop + 1),
    arrival: times[index]!,
  }));
  const [last, station] = [order.at(-1)! + 1, ends[order.at(-1)!]!];
  const end =
    station === null
      ? null
      : { station, leg: timed(last, kept.length + 1 + station) };
  const walked = [...stops.map(({ leg }) => leg), ...(end ? [end.leg] : [])];
  return {
    stops,
    end,
    metres: walked.reduce((sum, { metres }) => sum + metres, 0),
    minutes: walkMinutesOf(choice, order),
    explanation: explainWalk(
      order.map((stop) => choice.candidates[stop]!),
      busy,
      wishes,
    ),
  };
}

/** The same at once. */
export function planWalk(ground: Ground, wishes: Wishes): Plan | null {
  return atOnce(planningWalk(ground, wishes));
}

type Choice = Parameters<typeof chooseStops>[0];

function* bestOrder(
  choice: Choice,
  { first, between, last }: Costs,
  chosen: number[],
): Steps<number[]> {
  const costs: Costs = {
    first: chosen.map((stop) => first[stop]!),
    between: chosen.map((from) => chosen.map((to) => between[from]![to]!)),
    last: chosen.map((stop) => last[stop]!),
  };
  const levels = chosen.map(
    (stop) => LEVELS[choice.candidates[stop]!.crowding],
  );
  const named = (order: number[]) => order.map((at) => chosen[at]!);
  const shortest = named(shortestOrder(costs));
  yield;
  const quietFirst = named(shortestOrder(costs, levels));
  const most = walkMinutesOf(choice, shortest) + MOST_LONGER_MINUTES;
  if (
    walkMinutesOf(choice, quietFirst) <= most &&
    keepsWishes(choice, quietFirst)
  )
    return quietFirst;
  return keepsWishes(choice, shortest) ? shortest : chosen;
}

/** Whether a place is over 5 km from every one of some candidates, so that no walk from it is one of this ward. */
export function isFarAway(
  start: LatLng,
  candidates: { at: LatLng }[],
): boolean {
  return (
    candidates.length > 0 &&
    candidates.every(({ at }) => distanceMetres(start, at) > FAR_METRES)
  );
}

const FAR_METRES = 5_000;
