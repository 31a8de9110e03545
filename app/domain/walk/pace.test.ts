import { expect, it } from "vitest";
import { makeBlocks } from "#tests/factories/walk-network.ts";
import { planWalk } from "./plan.ts";
import type { WalkWish } from "./wishes.ts";

const blocks = makeBlocks(14, 14, () => 0.5);
const network = {
  nodes: blocks.nodes,
  segments: blocks.segments.map((one) => ({
    ...{ ...one, stairs: 0, slopePercent: 0 },
  })),
};
const at = (lng: number) => ({ lng, lat: 35.5065 });
const shop = {
  ...{ at: at(139.611), street: "east", crowding: "quiet" as const },
  ...{ isVisited: false, isNewStreet: false, isFlat: true },
  opens: [{ from: -60, to: 999 }],
};

function walk(minutes: 30 | 60 | 90, ...wished: WalkWish[]) {
  const ground = {
    ...{ network, start: at(139.6035), stations: [at(139.6125)] },
    candidates: [shop],
  };
  return planWalk(ground, { minutes, wished });
}

it("counts 60 m a minute for who walks slowly, all through", () => {
  const [usual, slow] = [walk(60)!, walk(60, "slow")!];
  expect(slow.metres).toBe(usual.metres);
  for (const { leg } of [slow.stops[0]!, slow.end!])
    expect(leg.minutes).toBe(Math.ceil(leg.effort / 60));
  expect(slow.stops[0]!.arrival).toBeGreaterThan(usual.stops[0]!.arrival);
  expect(slow.minutes).toBeGreaterThan(usual.minutes);
});

it("comes back to where it began, and counts the way back", () => {
  const [there, round] = [walk(60)!, walk(60, "round")!];
  expect(round.end!.leg.metres).toBeCloseTo(round.stops[0]!.leg.metres, 6);
  expect(round.end!.leg.line.at(-1)).toEqual([139.6035, 35.5065]);
  expect(round.minutes).toBeGreaterThan(there.minutes);
});

it("does not promise a walk that the wish makes too long", () => {
  expect(walk(30)).not.toBeNull();
  for (const wish of ["slow", "round"] as const) {
    const longer = walk(30, wish);
    if (longer) expect(longer.minutes).toBeLessThanOrEqual(30);
  }
  expect(walk(30, "slow", "round")).toBeNull();
});
