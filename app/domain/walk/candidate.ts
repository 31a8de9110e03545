import type { Crowding } from "#app/domain/crowding.ts";
import { distanceMetres, type LatLng } from "#app/domain/distance.ts";
import { paceOf } from "./pace.ts";
import type { Wishes } from "./wishes.ts";

/** Hours in minutes from the walk's begin; `from` may be negative. */
export type Span = { from: number; to: number };

/** A checkpoint that may become a stop, as the rule sees it. */
export type Candidate = {
  at: LatLng;
  /** Its street's slug. */
  street: string;
  crowding: Crowding;
  /** Stamped on this card already. */
  isVisited: boolean;
  /** No stamp of this card in its street yet. */
  isNewStreet: boolean;
  /** Whether its entrance has no step to speak of; null when nobody has said. */
  isFlat: boolean | null;
  opens: Span[];
};

/** Minutes spent at a stop. */
export const STOP_MINUTES = 5;

const MOST_LOOKED_AT = 30;
const MOST_LOOKED_AT_A_STREET = 5;

/**
 * How far a stop counts, as a multiple of how far it is: streets that are
 * usual or busy are further, streets this card has not been to are nearer.
 */
const CROWDING_WEIGHTS = { quiet: 1, usual: 1.3, busy: 1.8 } as const;
const NEW_STREET_WEIGHT = 0.8;
const VISITED_WEIGHT = 1.5;
const STEP_UNKNOWN_WEIGHT = 1.1;

export function weightOf(one: Candidate, { wished }: Wishes): number {
  const isUnknown = wished.includes("step-free") && one.isFlat === null;
  return (
    CROWDING_WEIGHTS[one.crowding] *
    (one.isNewStreet ? NEW_STREET_WEIGHT : 1) *
    (one.isVisited ? VISITED_WEIGHT : 1) *
    (isUnknown ? STEP_UNKNOWN_WEIGHT : 1)
  );
}

/** Open on coming, `minutes` after the begin, and for as long as one stays. */
export function isOpenAt({ opens }: Candidate, minutes: number): boolean {
  return opens.some(
    ({ from, to }) => from <= minutes && to >= minutes + STOP_MINUTES,
  );
}

/** Whether a stop can be reached in the minutes at all, and has what is wished for but quiet. */
function fits(one: Candidate, start: LatLng, wishes: Wishes): boolean {
  const { minutes, wished } = wishes;
  const { minutesFor } = paceOf(wishes);
  const soonest = minutesFor(distanceMetres(start, one.at));
  if (soonest + STOP_MINUTES > minutes) return false;
  if (wished.includes("unvisited") && one.isVisited) return false;
  if (wished.includes("step-free") && one.isFlat === false) return false;
  return (
    !wished.includes("open") ||
    one.opens.some(
      ({ from, to }) =>
        from <= minutes - STOP_MINUTES && to >= soonest + STOP_MINUTES,
    )
  );
}

/**
 * The candidates worth measuring, by their places in the list: those that fit the
 * wishes, nearest by weight first, at most 5 a street and 30 in all, so that the
 * work of one answer has a bound however many shops take part. `busy` names the
 * busy streets that had some within reach, whether or not they are left out.
 */
export function shortlist(
  start: LatLng,
  candidates: Candidate[],
  wishes: Wishes,
): { kept: number[]; busy: string[] } {
  const far = candidates.map(
    (one) => distanceMetres(start, one.at) * weightOf(one, wishes),
  );
  const fitting = [...candidates.keys()]
    .filter((index) => fits(candidates[index]!, start, wishes))
    .sort((a, b) => far[a]! - far[b]! || a - b);
  const isBusy = (index: number) => candidates[index]!.crowding === "busy";
  const streetOf = (index: number) => candidates[index]!.street;
  const taken = new Map<string, number>();
  const kept = fitting
    .filter((index) => !wishes.wished.includes("quieter") || !isBusy(index))
    .filter((index) => {
      const so = taken.get(streetOf(index)) ?? 0;
      taken.set(streetOf(index), so + 1);
      return so < MOST_LOOKED_AT_A_STREET;
    })
    .slice(0, MOST_LOOKED_AT);
  return { kept, busy: [...new Set(fitting.filter(isBusy).map(streetOf))] };
}
