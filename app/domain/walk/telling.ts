import type { Explanation } from "./explanation.ts";
import {
  type WalkQuestion,
  type WalkWish,
  type Wishes,
  wishedToo,
} from "./wishes.ts";

type Leg = { stairs: number; isEstimate: boolean };

/**
 * The wishes a walk keeps that its one sentence does not tell already. Step-free
 * is told only where every way is known: on an estimate there may be stairs.
 */
export function keptWishes(
  { wished }: Wishes,
  { why }: Pick<Explanation, "why">,
  legs: Leg[],
): WalkWish[] {
  const isKnown = legs.every((leg) => !leg.isEstimate && leg.stairs === 0);
  return wished.filter((wish) => {
    if (wish === "open") return why !== "all-open";
    if (wish === "quieter") return why !== "avoided";
    return wish !== "step-free" || isKnown;
  });
}

/**
 * How many stops of a walk are shut when one comes to them, and the same question
 * with open ones only; null where all are open.
 */
export function shutOnArrival(
  question: WalkQuestion,
  stops: { open: { open: boolean } }[],
): { shut: number; of: number; openOnly: WalkQuestion } | null {
  const shut = stops.filter(({ open }) => !open.open).length;
  if (shut === 0) return null;
  const wishes = wishedToo(question.wishes, "open");
  return { shut, of: stops.length, openOnly: { ...question, wishes } };
}
