import { expect, test } from "vitest";
import { judgeCrowding } from "./crowding.ts";

test.each([
  [0, 10, "quiet"],
  [4, 1, "quiet"],
  [4, 2, "quiet"],
  [5, 11, "quiet"],
  [5, 10, "usual"],
  [19, 10, "usual"],
  [20, 10, "busy"],
  [5, 1, "busy"],
  [9_999, 0, "quiet"],
])(
  "%i stamps at %i checkpoints in half an hour: %s",
  (stamps, places, said) => {
    expect(judgeCrowding(stamps, places)).toBe(said);
  },
);
