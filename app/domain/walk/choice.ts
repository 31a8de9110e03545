import {
  type Candidate,
  isOpenAt,
  STOP_MINUTES,
  weightOf,
} from "./candidate.ts";
import type { Costs } from "./order.ts";
import type { Wishes } from "./wishes.ts";

/** The most stops of one street, and of one walk. */
export const MOST_STOPS_A_STREET = 3;
export const MOST_WALK_STOPS = 20;

const AGAIN_WEIGHT = 0.3;
const BEGINNINGS = 6;

type Choice = {
  candidates: Candidate[];
  wishes: Wishes;
  /** Whole minutes between the start, the candidates and the end; infinite where one must not go. */
  minutes: Costs;
};

/** All minutes of a walk over some candidates in this order, 5 at each. */
export function walkMinutesOf({ minutes }: Choice, order: number[]): number {
  if (order.length === 0) return 0;
  const { first, between, last } = minutes;
  return order.reduce(
    (sum, stop, index) =>
      sum +
      STOP_MINUTES +
      (index === 0 ? first[stop]! : between[order[index - 1]!]![stop]!),
    last[order.at(-1)!]!,
  );
}

/** When each stop is come to, in minutes from the begin. */
export function arrivals({ minutes }: Choice, order: number[]): number[] {
  let now = 0;
  return order.map((stop, index) => {
    now +=
      index === 0
        ? minutes.first[stop]!
        : STOP_MINUTES + minutes.between[order[index - 1]!]![stop]!;
    return now;
  });
}

/** Whether a walk keeps to the minutes and, where wished, comes while every stop is open. */
export function keepsWishes(choice: Choice, order: number[]): boolean {
  const { candidates, wishes } = choice;
  if (walkMinutesOf(choice, order) > wishes.minutes) return false;
  if (!wishes.wished.includes("open")) return true;
  return arrivals(choice, order).every((at, index) =>
    isOpenAt(candidates[order[index]!]!, at),
  );
}

type Step = { order: number[]; price: number };

/** The best place in a walk for one more stop; null where none keeps the wishes. */
function putIn(choice: Choice, order: number[], stop: number): Step | null {
  const { candidates, wishes } = choice;
  const one = candidates[stop]!;
  const same = order.filter((at) => candidates[at]!.street === one.street);
  if (same.length >= MOST_STOPS_A_STREET) return null;
  const before = walkMinutesOf(choice, order);
  const weight = weightOf(one, wishes) * (1 + AGAIN_WEIGHT * same.length);
  const tried = [...order.keys(), order.length]
    .map((at) => order.toSpliced(at, 0, stop))
    .map((order) => ({
      order,
      price: (walkMinutesOf(choice, order) - before) * weight,
    }))
    .sort((a, b) => a.price - b.price);
  return tried.find(({ order }) => keepsWishes(choice, order)) ?? null;
}

/** Stops put in one by one, always the one that costs least for its weight, until none fits. */
function fill(choice: Choice, begun: number[]): number[] {
  let order = begun;
  const left = new Set(choice.candidates.keys());
  while (order.length < MOST_WALK_STOPS) {
    for (const stop of order) left.delete(stop);
    let best: Step | null = null;
    for (const stop of left) {
      const step = putIn(choice, order, stop);
      if (step && step.price < (best?.price ?? Infinity)) best = step;
    }
    if (!best) break;
    order = best.order;
  }
  return order;
}

const streetsOf = ({ candidates }: Choice, order: number[]) =>
  new Set(order.map((stop) => candidates[stop]!.street));

/**
 * Which candidates to walk to, in an order that keeps to the minutes: one by one
 * the stop whose minutes, 5 of its own among them, times its weight are least; at
 * most 3 of a street and 20 in all. Should they all be of one street, the walk
 * is begun with one of another where that leaves a walk over two.
 */
export function chooseStops(choice: Choice): number[] {
  const order = fill(choice, []);
  if (order.length === 0 || streetsOf(choice, order).size > 1) return order;
  const [own] = streetsOf(choice, order);
  const others = [...choice.candidates.keys()]
    .filter((stop) => choice.candidates[stop]!.street !== own)
    .flatMap((stop) => putIn(choice, [], stop) ?? [])
    .sort((a, b) => a.price - b.price)
    .slice(0, BEGINNINGS);
  for (const { order: begun } of others) {
    const wider = fill(choice, begun);
    if (streetsOf(choice, wider).size > 1) return wider;
  }
  return order;
}
