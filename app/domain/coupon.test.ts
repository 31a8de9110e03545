import { describe, expect, it } from "vitest";
import {
  canUndo,
  type CouponTerms,
  freePlace,
  judgeCoupon,
  leftOf,
  pressIdSchema,
  useNumber,
} from "./coupon.ts";
import type { PromotionState } from "./promotion.ts";

/** A Sunday, 14:03 in Tokyo. */
const NOW = new Date("2026-11-22T05:03:00Z");

const terms: CouponTerms = {
  weekdays: null,
  fromTime: "",
  toTime: "",
  stock: null,
  perCard: 1,
  soldOutAt: null,
};

function judged(
  more: Partial<CouponTerms> = {},
  usedByCard = 0,
  usedInAll = 0,
  state: PromotionState = "live",
) {
  const promotion = { ...terms, ...more };
  const asked = { promotion, state, usedByCard, usedInAll, now: NOW };
  const answer = judgeCoupon(asked);
  return answer.ok ? "usable" : answer.refusal;
}

describe("judgeCoupon", () => {
  it.each([
    [{}, 0, 0, "usable"],
    [{}, 1, 1, "used-up"],
    [{ perCard: null }, 1, 1, "used-up"],
    [{ perCard: 3 }, 2, 99, "usable"],
    [{ perCard: 3 }, 3, 3, "used-up"],
    [{ perCard: 1 }, 2, 2, "used-up"],
    [{ stock: 5 }, 0, 4, "usable"],
    [{ stock: 5 }, 0, 5, "none-left"],
    [{ stock: 5 }, 0, 9, "none-left"],
    [{ stock: 5 }, 1, 5, "used-up"],
    [{ soldOutAt: NOW }, 0, 0, "sold-out"],
    [{ soldOutAt: NOW }, 1, 1, "used-up"],
    [{ stock: 5, soldOutAt: NOW }, 0, 5, "sold-out"],
    [{ weekdays: [0, 6] }, 0, 0, "usable"],
    [{ weekdays: [1, 2, 3] }, 0, 0, "not-now"],
    [{ fromTime: "14:00", toTime: "14:03" }, 0, 0, "not-now"],
    [{ fromTime: "14:03", toTime: "17:00" }, 0, 0, "usable"],
    [{ weekdays: [1], stock: 1 }, 0, 1, "none-left"],
  ])("%j used %i on the card and %i in all: %s", (more, card, all, said) => {
    expect(judged(more, card, all)).toBe(said);
  });

  it.each([
    ["draft", "withdrawn"],
    ["hidden", "withdrawn"],
    ["withdrawn", "withdrawn"],
    ["scheduled", "not-started"],
    ["ended", "ended"],
  ] as const)("a %s one is refused as %s, whatever else", (state, said) => {
    expect(judged({}, 0, 0, state)).toBe(said);
    expect(judged({ stock: 1, soldOutAt: NOW }, 1, 1, state)).toBe(said);
  });
});

it.each([
  [{ stock: null, perCard: 3 }, 1, 50, { onCard: 2, inAll: null }],
  [{ stock: 10, perCard: 3 }, 0, 9, { onCard: 1, inAll: 1 }],
  [{ stock: 10, perCard: null }, 0, 2, { onCard: 1, inAll: 8 }],
  [{ stock: 3, perCard: 1 }, 2, 7, { onCard: 0, inAll: 0 }],
])("of %j, with %i and %i used, %j is left", (of, card, all, left) => {
  expect(leftOf(of, card, all)).toEqual(left);
});

it("can be undone until ten minutes after, to the instant", () => {
  const after = (ms: number) => new Date(NOW.getTime() + ms);
  expect(canUndo(NOW, after(600_000))).toBe(true);
  expect(canUndo(NOW, after(600_001))).toBe(false);
});

it.each([
  [[], 1],
  [[1, 2, 3], 4],
  [[1, 3], 2],
  [[5, 2, 1], 3],
])("the lowest place free beside %j is %i", (taken, place) => {
  expect(freePlace(taken)).toBe(place);
});

it("calls a use by four digits of its own", () => {
  expect(useNumber("01900000-0000-7000-8000-0000000026ac")).toBe("9900");
  expect(useNumber("01900000-0000-7000-8000-000000002710")).toBe("0000");
});

it("reads a press id in either case and nothing else", () => {
  const id = "01a204a6-631e-7a6a-9c6c-5ae6fd12ab34";
  expect(pressIdSchema.parse(id.toUpperCase())).toBe(id);
  for (const odd of [null, "", "x", `${id} `, crypto.randomUUID()])
    expect(pressIdSchema.parse(odd)).toBeNull();
});
