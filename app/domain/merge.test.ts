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
    isKeyedAgain: fc.boolean(),
  });
  return fc
    .uniqueArray(stamp, { selector: slotOf, maxLength: 12 })
    .map((card) =>
      card.flatMap(keyedAgain).map((s, i) => ({ ...s, id: `${name}${i}` })),
    );
}

/** What the desk took back stays as a voided row beside the one keyed in after it. */
function keyedAgain({
  isKeyedAgain,
  ...stamp
}: Omit<MergingStamp, "id"> & { isKeyedAgain: boolean }) {
  const again = { ...stamp, periodKey: `${stamp.periodKey}~1` };
  return isKeyedAgain
    ? [{ ...stamp, standing: "voided" as const }, again]
    : [stamp];
}
const cards = [cardOf("w"), cardOf("l")] as const;

function slotOf(stamp: Pick<MergingStamp, "checkpointId" | "periodKey">) {
  return `${stamp.checkpointId}|${stamp.periodKey.split("~")[0]}`;
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

function isStanding({ standing }: MergingStamp): boolean {
  return standing !== "voided";
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
        const result = merged(winner, loser);
        const standing = result.filter(isStanding).map(slotOf);
        expect(new Set(standing).size).toBe(standing.length);
        expect(new Set(result.map(slotOf))).toEqual(
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
          card
            .filter(isStanding)
            .map((s) => [slotOf(s), s.standing, s.evidence])
            .sort(),
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
