import { expect, it } from "vitest";
import { countReached } from "./network-reach.ts";
import type { WalkNetwork } from "./network.ts";

const network: WalkNetwork = {
  nodes: [
    [139.6, 35.5],
    [139.62, 35.5],
  ],
  segments: [
    { from: 0, to: 1, bends: [], metres: 1810, stairs: 0, slopePercent: 0 },
  ],
};

it("counts the places within 200 m of a way", () => {
  expect(
    countReached(network, [
      [139.61, 35.5017],
      [139.61, 35.5019],
      [139.6215, 35.5],
      [139.6225, 35.5],
      [140, 36],
    ]),
  ).toBe(2);
  expect(countReached(network, [])).toBe(0);
});
