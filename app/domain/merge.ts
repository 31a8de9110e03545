import { slotOfKey } from "./period-key.ts";

export type Standing = "counted" | "held" | "capped" | "voided";

export type MergingStamp = {
  id: string;
  checkpointId: string;
  periodKey: string;
  standing: Standing;
  evidence: number;
};

export type MergePlan = { move: string[]; void: string[]; setAside: string[] };

const RANKS: Record<Standing, number> = {
  counted: 3,
  held: 2,
  capped: 1,
  voided: 0,
};

/**
 * How two cards become one so that the result is the union of both. Where both
 * have a stamp of one (checkpoint, period), the better survives: counted before
 * held before capped before voided, then by evidence, then the winner's own.
 * `move`: the loser's stamps that go to the winner. `void`: duplicates to void as
 * `merged` unless voided already. `setAside`: stamps of the winner that a better
 * one replaces; (card, checkpoint, period) being unique, they must leave the
 * winner's card, for a card of leftovers, before the loser's move in. The
 * loser's own duplicates stay where they are. A card may hold several stamps of
 * one period when the desk took one back: only one of them is not voided.
 */
export function mergeStamps(
  winner: MergingStamp[],
  loser: MergingStamp[],
): MergePlan {
  const plan: MergePlan = { move: [], void: [], setAside: [] };
  const owned = Map.groupBy(winner, slotOf);
  for (const [slot, theirs] of Map.groupBy(loser, slotOf)) {
    const own = owned.get(slot);
    if (own === undefined) {
      plan.move.push(...theirs.map(({ id }) => id));
      continue;
    }
    const [best, kept] = [bestOf(theirs), bestOf(own)];
    const moves = isBetter(best, kept);
    if (moves) plan.move.push(best.id);
    if (moves) plan.setAside.push(...own.map(({ id }) => id));
    const duplicate = moves ? kept : best;
    if (duplicate.standing !== "voided") plan.void.push(duplicate.id);
  }
  return plan;
}

function bestOf(stamps: MergingStamp[]): MergingStamp {
  return stamps.reduce((best, stamp) => (isBetter(stamp, best) ? stamp : best));
}

function isBetter(stamp: MergingStamp, than: MergingStamp): boolean {
  const ranks = RANKS[stamp.standing] - RANKS[than.standing];
  return ranks > 0 || (ranks === 0 && stamp.evidence > than.evidence);
}

function slotOf(stamp: MergingStamp): string {
  return JSON.stringify([stamp.checkpointId, slotOfKey(stamp.periodKey)]);
}
