import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeStamps, type MergingStamp, type Standing } from "./merge.ts";

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) };

function cardOf(name: string) {
  const stamp = fc.record({
    checkpointId: fc.constantFrom("a", "b", "c", "d"),
    periodKey: fc.constantFrom("", "2026-11-22", "2026-11-22#1"),
    standing: fc.constantFrom<Standing>("counted", "held", "capped", "voided"),
    evidence: fc.constantFrom(20, 50, 100),
  });
  return fc
    .uniqueArray(stamp, { selector: slotOf, maxLength: 12 })
    .map((card) => card.map((s, i) => ({ ...s, id: `${name}${i}` })));
}
const cards = [cardOf("w"), cardOf("l")] as const;

function slotOf(stamp: Pick<MergingStamp, "checkpointId" | "periodKey">) {
  return `${stamp.checkpointId}|${stamp.periodKey}`;
}

function merged(winner: MergingStamp[], loser: MergingStamp[]) {
  const plan = mergeStamps(winner, loser);
  const kept = winner.filter((stamp) => !plan.setAside.includes(stamp.id));
  const came = loser.filter((stamp) => plan.move.includes(stamp.id));
  return [...kept, ...came].map((stamp) =>
    plan.void.includes(stamp.id)
      ? { ...stamp, standing: "voided" as const }
      : stamp,
  );
}

/** Slot → the best evidence of a counted stamp in it, written without the plan. */
function counted(card: MergingStamp[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const stamp of card) {
    if (stamp.standing !== "counted") continue;
    const known = best.get(slotOf(stamp)) ?? 0;
    best.set(slotOf(stamp), Math.max(known, stamp.evidence));
  }
  return best;
}

describe("a merge", () => {
  it("equals the union of what counted", () => {
    fc.assert(
      fc.property(...cards, (winner, loser) => {
        const both = counted([...winner, ...loser]);
        expect(counted(merged(winner, loser))).toEqual(both);
      }),
      runs,
    );
  });

  it("loses no slot and doubles none", () => {
    fc.assert(
      fc.property(...cards, (winner, loser) => {
        const slots = merged(winner, loser).map(slotOf);
        expect(new Set(slots).size).toBe(slots.length);
        expect(new Set(slots)).toEqual(
          new Set([...winner, ...loser].map(slotOf)),
        );
      }),
      runs,
    );
  });

  it("is the same whichever card wins", () => {
    fc.assert(
      fc.property(...cards, (one, other) => {
        const ways = [merged(one, other), merged(other, one)];
        const [a, b] = ways.map((card) =>
          card.map((s) => [slotOf(s), s.standing, s.evidence]).sort(),
        );
        expect(a).toEqual(b);
      }),
      runs,
    );
  });

  it("leaves no counted duplicate behind", () => {
    fc.assert(
      fc.property(...cards, (winner, loser) => {
        const plan = mergeStamps(winner, loser);
        const gone = [
          ...winner.filter((stamp) => plan.setAside.includes(stamp.id)),
          ...loser.filter((stamp) => !plan.move.includes(stamp.id)),
        ];
        for (const stamp of gone) {
          const voided = plan.void.includes(stamp.id);
          expect(voided).toBe(stamp.standing !== "voided");
        }
        expect(plan.void.length).toBeLessThanOrEqual(gone.length);
      }),
      runs,
    );
  });
});

describe("a duplicate", () => {
  const own = { id: "w", checkpointId: "a", periodKey: "", evidence: 20 };
  const other = { ...own, id: "l" };
  const stays = { move: [], void: ["l"], setAside: [] };
  const yields = { move: ["l"], void: ["w"], setAside: ["w"] };

  it.each<[Standing, Standing, number, object]>([
    ["counted", "counted", 20, stays],
    ["counted", "counted", 50, yields],
    ["counted", "held", 100, stays],
    ["held", "counted", 20, yields],
    ["capped", "held", 20, yields],
    ["voided", "counted", 20, { ...yields, void: [] }],
    ["counted", "voided", 20, { ...stays, void: [] }],
  ])("%s with %s of %i", (winner, loser, evidence, plan) => {
    const before = [{ ...own, standing: winner }];
    const joined = [{ ...other, standing: loser, evidence }];
    expect(mergeStamps(before, joined)).toEqual(plan);
  });
});
