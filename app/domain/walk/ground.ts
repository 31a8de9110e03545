import { distanceMetres, type LatLng } from "#app/domain/distance.ts";
import { type Candidate, STOP_MINUTES } from "./candidate.ts";
import { type Legs, placeOnWays } from "./legs.ts";
import type { WalkNetwork } from "./network.ts";
import { paceOf } from "./pace.ts";
import type { Steps } from "./steps.ts";
import { readingWays } from "./ways.ts";
import type { Wishes } from "./wishes.ts";

/** Where a walk is looked for. */
export type Ground = {
  network: WalkNetwork | null;
  start: LatLng;
  stations: LatLng[];
  candidates: Candidate[];
};

/**
 * The start (0), some candidates (from 1 on) and the stations (after those) on the
 * ways. `metres` is infinite where one must not go: on an estimate a wheelchair may
 * meet stairs, so step-free it is not gone where ways are known.
 */
export type Measured = {
  legs: Legs;
  stops: number[];
  ends: number[];
  metres: (from: number, to: number) => number;
  minutes: (from: number, to: number) => number;
  /** Looks for the ways from the start to all stops. */
  searchStart: (minutes: number) => void;
  /** Looks for the ways from a stop to the nearest station, and to these others. */
  searchStop: (stop: number, to: number[], minutes: number) => void;
};

// Lengths of segments are rounded, so the straight line may be a little longer.
const SLACK_MINUTES = 1;

/** Brings candidates, by their places in the list, onto the ways; searches turn back where a walk of so many minutes is over. */
export function* measureGround(
  { network, start, stations, candidates }: Ground,
  kept: number[],
  wishes: Pick<Wishes, "wished">,
): Steps<Measured> {
  const { metresAMinute, minutesFor } = paceOf(wishes);
  const isStepFree = wishes.wished.includes("step-free");
  const ways = network && (yield* readingWays(network, isStepFree));
  const own = kept.map((index) => candidates[index]!.at);
  const last = wishes.wished.includes("round") ? [start] : stations;
  const places = [start, ...own, ...last];
  const legs = yield* placeOnWays(ways, places);
  const stops = own.map((_, index) => index + 1);
  const ends = last.map((_, index) => own.length + 1 + index);
  const isKnownOnly = isStepFree && network !== null;
  const metres = (from: number, to: number) =>
    isKnownOnly && legs.isEstimate(from, to) ? Infinity : legs.effort(from, to);
  const most = (minutes: number) =>
    (minutes - STOP_MINUTES + SLACK_MINUTES) * metresAMinute;
  return {
    ...{ legs, stops, ends, metres },
    minutes: (from, to) => minutesFor(metres(from, to)),
    searchStart(minutes) {
      legs.search({ from: 0, to: stops, most: most(minutes) });
    },
    searchStop(stop, to, minutes) {
      const soonest = minutesFor(distanceMetres(start, places[stop]!));
      const left = most(minutes - soonest);
      legs.search({ from: stop, to, nearest: ends, most: left });
    },
  };
}
