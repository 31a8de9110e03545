import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { businessDay, tokyoHour } from "./business-day.ts";
import type { Method } from "./evidence.ts";
import { sumDeltas, type Delta } from "./tally-delta.ts";
import {
  contribution,
  diffContribution,
  type Channel,
  type TalliedStamp,
} from "./tally.ts";

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) };
const channels = fc.constantFrom<Channel>("paper", "digital");
const cards = fc
  .array(
    fc.record({
      shop: fc.integer({ min: 0, max: 5 }),
      minutes: fc.integer({ min: 0, max: 60 * 24 * 40 }),
      channel: channels,
      method: fc.constantFrom<Method>("desk", "static", "staff"),
    }),
    { maxLength: 12 },
  )
  .map((card) => card.map((row, i) => stamp(`id${i}`, row)));

function stamp(
  id: string,
  row: { shop: number; minutes: number; channel?: Channel; method?: Method },
): TalliedStamp {
  const start = Date.parse("2026-11-01T10:00:00+09:00");
  const at = new Date(start + row.minutes * 60_000);
  const { channel = "digital", method = "static" } = row;
  return {
    id,
    at,
    channel,
    method,
    checkpointId: `c${row.shop}`,
    streetId: `s${row.shop % 3}`,
    day: businessDay(at),
    hour: method === "desk" ? null : tokyoHour(at),
  };
}

function rows(deltas: Delta[], table: Delta["table"]) {
  return deltas
    .filter((delta) => delta.table === table)
    .map((delta) => [...Object.values(delta.key), delta.n]);
}

describe("contribution", () => {
  const walk = [
    stamp("1", { shop: 0, minutes: 0 }),
    stamp("2", { shop: 1, minutes: 30 }),
    stamp("3", { shop: 2, minutes: 45, method: "desk" }),
    stamp("4", { shop: 4, minutes: 70, channel: "paper", method: "staff" }),
    stamp("5", { shop: 0, minutes: 60 * 24 }),
  ];
  const sum = contribution("digital", walk);

  it("puts each stamp in its hour", () => {
    expect(rows(sum, "hours")).toEqual(
      expect.arrayContaining([
        ["c0", "2026-11-01", 10, "digital", "static", 1],
        ["c2", "2026-11-01", -1, "digital", "desk", 1],
        ["c4", "2026-11-01", 11, "paper", "staff", 1],
        ["c0", "2026-11-02", 10, "digital", "static", 1],
      ]),
    );
  });

  it("counts a first visit once", () => {
    expect(rows(sum, "visits")).toEqual([
      ["c0", "2026-11-01", 1],
      ["c1", "2026-11-01", 1],
      ["c2", "2026-11-01", 1],
      ["c4", "2026-11-01", 1],
    ]);
  });

  it("follows the walk from street to street, past desk entries", () => {
    expect(rows(sum, "flows")).toEqual([
      ["2026-11-01", "s0", "s1", 1],
      ["2026-11-02", "s1", "s0", 1],
    ]);
  });

  it("counts one person in each span", () => {
    expect(rows(sum, "people")).toEqual(
      expect.arrayContaining([
        ["day", "2026-11-01", "digital", 1, 1],
        ["day", "2026-11-02", "digital", 0, 1],
        ["week", "2026-W44", "digital", 1, 1],
        ["week", "2026-W45", "digital", 0, 1],
        ["month", "2026-11", "digital", 1, 1],
        ["edition", "", "digital", 1, 1],
      ]),
    );
    expect(rows(sum, "people")).toHaveLength(6);
  });

  it("is nothing for an empty card", () => {
    expect(contribution("paper", [])).toEqual([]);
  });

  it("does not mind the order of stamps", () => {
    const shuffled = cards.chain((card) =>
      fc.tuple(
        fc.constant(card),
        fc.shuffledSubarray(card, { minLength: card.length }),
      ),
    );
    fc.assert(
      fc.property(channels, shuffled, (channel, [card, other]) => {
        const there = contribution(channel, card);
        expect(contribution(channel, other)).toEqual(there);
      }),
      runs,
    );
  });

  it("adds up to the stamps, the shops and the card", () => {
    fc.assert(
      fc.property(cards, (card) => {
        const deltas = contribution("digital", card);
        const total = (table: Delta["table"]) =>
          deltas.reduce((sum, d) => sum + (d.table === table ? d.n : 0), 0);
        const shops = new Set(card.map((s) => s.checkpointId));
        expect(total("hours")).toBe(card.length);
        expect(total("visits")).toBe(shops.size);
        const whole = deltas.filter(
          (d) => d.table === "people" && d.key.span === "edition",
        );
        expect(whole).toHaveLength(card.length ? 1 : 0);
      }),
      runs,
    );
  });
});

describe("diffContribution", () => {
  it("brings the roll-ups from one to the other", () => {
    fc.assert(
      fc.property(cards, cards, (one, other) => {
        const before = contribution("digital", one);
        const after = contribution("digital", other);
        const change = diffContribution(before, after);
        expect(sumDeltas([...before, ...change])).toEqual(after);
        expect(diffContribution(before, before)).toEqual([]);
      }),
      runs,
    );
  });

  it("undoes a voided stamp exactly", () => {
    fc.assert(
      fc.property(cards, (card) => {
        const extra = stamp("x", { shop: 1, minutes: 999 });
        const before = contribution("digital", card);
        const during = contribution("digital", [...card, extra]);
        const there = diffContribution(before, during);
        const back = diffContribution(during, before);
        expect(sumDeltas([...there, ...back])).toEqual([]);
        expect(sumDeltas([...before, ...there, ...back])).toEqual(before);
      }),
      runs,
    );
  });
});
