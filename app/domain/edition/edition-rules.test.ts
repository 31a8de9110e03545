import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { addDays, weekday } from "../business-day.ts";
import { stampsRule, type TierRule } from "../edition.ts";
import { tierProgress } from "../progress.ts";
import { areasText, readAreas } from "./areas-text.ts";
import { readBooths } from "./booths.ts";
import { cloneShift, inYear } from "./clone-days.ts";
import { errorWord, readErrorWord } from "./error-word.ts";
import { judgeEvidenceOffer } from "./evidence-offer.ts";
import { ralliesOfDay } from "./of-the-day.ts";
import { editionOf, type Offered } from "./offered.ts";
import { crosses, judgePeriods } from "./periods.ts";
import { judgeReach } from "./reach.ts";

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((n) => addDays("2024-01-01", n));

function offer(i: number, more: Partial<Offered> = {}): Offered {
  const street = `s${i % 3}`;
  return {
    name: `店${i}`,
    streetId: street,
    streetSlug: street,
    streetName: street,
    category: i % 2 ? "tea" : "fish",
    themes: i === 0 ? ["読書"] : [],
    points: 1,
    mode: "static",
    ...more,
  };
}
const six = [0, 1, 2, 3, 4, 5].map((i) => offer(i));

describe("a copied rally", () => {
  test("keeps its weekdays and lands on the nearest to the same date, ahead of today", () => {
    fc.assert(
      fc.property(day, day, (startsOn, today) => {
        const days = cloneShift(startsOn, today);
        const first = addDays(startsOn, days);
        expect(weekday(first)).toBe(weekday(startsOn));
        expect(first > today).toBe(true);
        expect(days % 7).toBe(0);
        const near = [-3, -2, -1, 0, 1, 2, 3].map((n) => addDays(first, n));
        const date =
          startsOn.slice(5) === "02-29" ? "03-01" : startsOn.slice(5);
        const isNear = near.some((one) => one.endsWith(date));
        expect(isNear || startsOn.endsWith("02-29")).toBe(true);
      }),
    );
  });

  it("goes on by 364 days as a rule: 2026-11-01 (日) to 2027-10-31 (日)", () => {
    expect(cloneShift("2026-11-01", "2026-11-22")).toBe(364);
    expect(inYear("散歩 2026 秋", "2026-11-01", "2027-10-31")).toBe(
      "散歩 2027 秋",
    );
  });
});

describe("the rally of the day", () => {
  const main = { startsOn: "2026-10-14", endsOn: "2026-12-14" };
  const fair = { startsOn: "2026-11-22", endsOn: "2026-11-22" };
  const spring = { startsOn: "2026-03-01", endsOn: "2026-04-01" };
  it.each([
    ["2026-11-21", main],
    ["2026-11-22", main],
    ["2026-11-23", main],
    ["2027-02-01", main],
    ["2026-06-01", spring],
    ["2026-01-01", spring],
  ])("on %s a one-day event takes nothing over", (on, expected) => {
    expect(ralliesOfDay([fair, spring, main], on).main).toBe(expected);
  });
  it("keeps the others that run, come, or are just over", () => {
    const { others } = ralliesOfDay([fair, spring, main], "2026-11-22");
    expect(others).toEqual([fair]);
    expect(ralliesOfDay([fair, main], "2026-12-22").others).toEqual([fair]);
    expect(ralliesOfDay([fair, main], "2026-12-23").others).toEqual([]);
    expect(ralliesOfDay([], "2026-12-23")).toEqual({ main: null, others: [] });
  });
});

describe("periods", () => {
  const rally = { startsOn: "2026-10-14", endsOn: "2026-12-14" };
  it("are refused backwards, outside the rally, or all missing", () => {
    const back = { startsOn: "2026-11-30", endsOn: "2026-11-01" };
    const out = { startsOn: "2026-10-13", endsOn: "2026-11-01" };
    const judge = (digital: typeof rally | null) =>
      judgePeriods({ rally, digital, paper: null });
    expect(judge(back)).toEqual([{ of: "digital", problem: "backwards" }]);
    expect(judge(out)).toEqual([{ of: "digital", problem: "outside" }]);
    expect(judge(rally)).toEqual([]);
    expect(judgePeriods({ rally: null, digital: null, paper: null })).toEqual([
      { of: "rally", problem: "missing" },
    ]);
  });
  it("cross when they meet and neither is inside the other", () => {
    const late = { startsOn: "2026-12-01", endsOn: "2027-01-10" };
    const fair = { startsOn: "2026-11-22", endsOn: "2026-11-22" };
    expect(crosses(rally, late)).toBe(true);
    expect(crosses(rally, fair)).toBe(false);
    expect(
      crosses(rally, { startsOn: "2026-12-15", endsOn: "2027-01-10" }),
    ).toBe(false);
  });
});

describe("reach", () => {
  it.each<[TierRule, number | null, object | null]>([
    [stampsRule(6), 1, null],
    [stampsRule(7), 1, { kind: "stamps", n: 7, most: 6 }],
    [stampsRule(7), 2, null],
    [{ ...stampsRule(4), perStreet: 1 }, 1, { n: 4, most: 3 }],
    [{ kind: "streets", n: 4 }, 1, { kind: "streets", most: 3 }],
    [{ kind: "all-streets" }, 1, null],
    [
      {
        kind: "category",
        category: "bath",
        n: 1,
        perShop: null,
        perStreet: null,
      },
      1,
      { most: 0, of: "bath" },
    ],
    [
      { kind: "theme", theme: "読書", n: 2, perShop: null, perStreet: null },
      1,
      { most: 1 },
    ],
    [{ kind: "points", n: 7, perShop: null }, 1, { most: 6 }],
    [{ kind: "points", n: 7, perShop: null }, null, null],
    [
      { kind: "evidence", n: 1, atLeast: 50, perShop: null, perStreet: null },
      1,
      { most: 0 },
    ],
    [
      {
        kind: "areas",
        n: 2,
        areas: [
          { name: "北", streets: ["s0"] },
          { name: "南", streets: ["s9"] },
        ],
      },
      1,
      { most: 1 },
    ],
    [
      { kind: "all-of", rules: [stampsRule(3), { kind: "streets", n: 9 }] },
      1,
      { kind: "streets" },
    ],
    [
      { kind: "any-of", rules: [stampsRule(9), { kind: "streets", n: 3 }] },
      1,
      null,
    ],
  ])("%j with %j visits a shop", (rule, visits, expected) => {
    const found = judgeReach(rule, six, visits);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });

  const counts = fc.record({
    kind: fc.constantFrom(
      "stamps" as const,
      "streets" as const,
      "all-streets" as const,
    ),
    n: fc.integer({ min: 1, max: 12 }),
  });
  test("is what a card with every stamp has", () => {
    fc.assert(
      fc.property(
        counts,
        fc.integer({ min: 1, max: 9 }),
        ({ kind, n }, size) => {
          const offered = Array.from({ length: size }, (_, i) => offer(i));
          const rule: TierRule =
            kind === "stamps"
              ? stampsRule(n)
              : kind === "streets"
                ? { kind, n }
                : { kind };
          const edition = editionOf(offered, { repeat: { kind: "once" } });
          const all = offered.map((one, i) => ({
            ...one,
            checkpointId: `c${i}`,
            shopId: `c${i}`,
            day: "2026-11-22",
            evidence: 20,
          }));
          const { reached } = tierProgress(rule, all, edition);
          expect(judgeReach(rule, offered, 1) === null).toBe(reached);
        },
      ),
    );
  });
});

describe("evidence", () => {
  const street = (modes: Offered["mode"][]) =>
    modes.map((mode, i) =>
      offer(i, { streetId: "s", streetName: "綱島", mode }),
    );
  it("needs 80 % of each street's checkpoints", () => {
    const four = street(["till", "till", "staff", "staff", "static"]);
    expect(judgeEvidenceOffer("standard", four)).toEqual([]);
    expect(judgeEvidenceOffer("high", four)).toEqual([]);
    const [gap] = judgeEvidenceOffer(
      "standard",
      street(["till", "till", "till", "static", "static"]),
    );
    expect(gap).toEqual({
      streetName: "綱島",
      able: 3,
      total: 5,
      shops: ["店3", "店4"],
    });
    expect(judgeEvidenceOffer("none", street(["static"]))).toEqual([]);
  });
});

describe("texts", () => {
  const streets = [
    { slug: "tsunashima", names: ["綱島", "綱島商店街"] },
    { slug: "hiyoshi", names: ["日吉", "日吉商店街"] },
  ];
  it("reads areas by name or slug and writes them back", () => {
    const read = readAreas("北＝綱島商店街、hiyoshi\n南: 日吉", streets);
    expect(read).toMatchObject({
      ok: true,
      areas: [
        { name: "北", streets: ["tsunashima", "hiyoshi"] },
        { name: "南", streets: ["hiyoshi"] },
      ],
    });
    if (!read.ok) return;
    expect(readAreas(areasText(read.areas, streets), streets)).toEqual(read);
    expect(readAreas("北＝渋谷", streets)).toEqual({
      ok: false,
      unknown: "渋谷",
    });
  });
  it("reads booths, one a line", () => {
    expect(readBooths(" やきそば \r\n\nわたあめ")).toEqual({
      ok: true,
      names: ["やきそば", "わたあめ"],
    });
    expect(readBooths("あ\nあ")).toMatchObject({ ok: false, error: "twice" });
    expect(readBooths("\n ")).toMatchObject({ ok: false, error: "required" });
    expect(readBooths("あ\n".repeat(201))).toMatchObject({
      ok: false,
      error: "too-many",
    });
  });
  test("an error word carries any values", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const text = errorWord("evidence-gap", { shops: value });
        const { word, values } = readErrorWord(text);
        expect([word, values.shops]).toEqual([
          "evidence-gap",
          value.toWellFormed(),
        ]);
      }),
    );
  });
});
