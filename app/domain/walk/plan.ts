import {
  distanceMetres,
  type LatLng,
  walkingMinutes,
} from "#app/domain/distance.ts";
import { type Candidate, shortlist } from "./candidate.ts";
import { arrivals, chooseStops, keepsWishes, walkMinutesOf } from "./choice.ts";
import { type Explanation, explainWalk } from "./explanation.ts";
import { type Leg, type Legs, measureLegs } from "./legs.ts";
import type { WalkNetwork } from "./network.ts";
import { type Costs, shortestOrder } from "./order.ts";
import { readWays } from "./ways.ts";
import type { Wishes } from "./wishes.ts";

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

type Ground = {
  network: WalkNetwork | null;
  start: LatLng;
  stations: LatLng[];
  candidates: Candidate[];
};

/** A quiet street first may make a walk so many minutes longer, at most. */
const MOST_LONGER_MINUTES = 10;

const LEVELS = { quiet: 0, usual: 1, busy: 2 } as const;

/** A table whose first place is the start, then the stops, then the stations, as costs; `ends` are the stations walks end at. */
function asCosts(table: number[][], ends: (number | null)[]): Costs {
  const inner = (row: number[]) => row.slice(1, ends.length + 1);
  return {
    first: inner(table[0]!),
    between: table.slice(1).map(inner),
    last: ends.map((end, stop) =>
      end === null ? 0 : table[stop + 1]![ends.length + 1 + end]!,
    ),
  };
}

/** On an estimate a wheelchair may meet stairs: step-free it is not gone where ways are known. */
function costsOf({ effort, isEstimate }: Legs, isKnownOnly: boolean) {
  const usable = effort.map((row, from) =>
    row.map((metres, to) =>
      isKnownOnly && isEstimate[from]![to] ? Infinity : metres,
    ),
  );
  const ends = usable.slice(1).map((row) => {
    const stations = row.slice(usable.length);
    return stations.length === 0
      ? null
      : stations.indexOf(Math.min(...stations));
  });
  const minutes = usable.map((row) => row.map(walkingMinutes));
  return {
    effort: asCosts(usable, ends),
    minutes: asCosts(minutes, ends),
    ends,
  };
}

/**
 * A walk from a place over shops to a station, within the minutes wished for: the
 * stops by `chooseStops`, in the order that is shortest among those that go to
 * quieter streets first, unless that is over 10 minutes longer than the shortest
 * of all or breaks a wish. Null where no stop fits. The work has a bound whatever
 * the number of candidates, and none is done over how many people take part.
 */
export function planWalk(ground: Ground, wishes: Wishes): Plan | null {
  const { network, start, stations, candidates } = ground;
  const isStepFree = wishes.wished.includes("step-free");
  const { kept, busy } = shortlist(start, candidates, wishes);
  if (kept.length === 0) return null;
  const places = kept.map((index) => candidates[index]!.at);
  const ways = network && readWays(network, isStepFree);
  const legs = measureLegs(
    ways,
    [start, ...places, ...stations],
    kept.length + 1,
  );
  const { effort, minutes, ends } = costsOf(
    legs,
    isStepFree && network !== null,
  );
  const choice = {
    candidates: kept.map((index) => candidates[index]!),
    wishes,
    minutes,
  };
  const chosen = chooseStops(choice);
  if (chosen.length === 0) return null;
  const order = bestOrder(choice, effort, chosen);
  const times = arrivals(choice, order);
  const timed = (from: number, to: number): WalkLeg => {
    const leg = legs.legOf(from, to);
    return { ...leg, minutes: walkingMinutes(leg.effort) };
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
  const all = [...stops.map(({ leg }) => leg), ...(end ? [end.leg] : [])];
  return {
    stops,
    end,
    metres: all.reduce((sum, { metres }) => sum + metres, 0),
    minutes: walkMinutesOf(choice, order),
    explanation: explainWalk(
      order.map((stop) => choice.candidates[stop]!),
      busy,
      wishes,
    ),
  };
}

type Choice = Parameters<typeof chooseStops>[0];

function bestOrder(
  choice: Choice,
  { first, between, last }: Costs,
  chosen: number[],
): number[] {
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
  const quietFirst = named(shortestOrder(costs, levels));
  const most = walkMinutesOf(choice, shortest) + MOST_LONGER_MINUTES;
  if (
    walkMinutesOf(choice, quietFirst) <= most &&
    keepsWishes(choice, quietFirst)
  )
    return quietFirst;
  return keepsWishes(choice, shortest) ? shortest : chosen;
}

/** Whether a place is so far from every candidate, in metres, that no walk from it is one of this ward. */
export function isFarAway(
  start: LatLng,
  candidates: { at: LatLng }[],
): boolean {
  return candidates.every(({ at }) => distanceMetres(start, at) > FAR_METRES);
}

const FAR_METRES = 5_000;
