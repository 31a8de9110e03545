import { describe, expect, it } from "vitest";
import { rallyRulesSchema, tierRuleSchema } from "#app/domain/edition.ts";
import { neededStamps } from "#app/domain/needed-stamps.ts";
import { geography } from "./geography.ts";
import { promotions } from "./promotions.ts";
import { rallyAt } from "./rally.ts";
import { shops } from "./shops.ts";
import { streets } from "./streets.ts";
import { tiers } from "./tiers.ts";
import { desk, ward } from "./ward.ts";

const hasBareKanji = (easy: string) =>
  /\p{Script=Han}/u.test(easy.replace(/\{[^{}|]+\|[ぁ-んー]+\}/gu, ""));

describe("the edition", () => {
  it("runs D−30…D+60 on paper and D−22…D+52 digitally", () => {
    expect(rallyAt("2026-11-22")).toMatchObject({
      slug: "2026-autumn",
      name: "ちょいより散歩 2026 秋（見本）",
      startsOn: "2026-10-23",
      endsOn: "2027-01-21",
      channels: [
        { kind: "paper", startsOn: "2026-10-23", endsOn: "2027-01-21" },
        { kind: "digital", startsOn: "2026-10-31", endsOn: "2027-01-13" },
      ],
    });
  });

  it.each([
    ["2027-02-28", "2027-winter"],
    ["2027-03-01", "2027-spring"],
    ["2028-08-31", "2028-summer"],
    ["2028-12-01", "2028-winter"],
  ])("seeded on %s is %s", (day, slug) => {
    expect(rallyAt(day).slug).toBe(slug);
  });

  it("has rules the domain accepts unchanged", () => {
    const { rules } = rallyAt("2026-11-22");
    expect(rallyRulesSchema.parse(rules)).toEqual(rules);
    for (const { rule } of tiers) {
      expect(tierRuleSchema.parse(rule)).toEqual(rule);
    }
  });
});

describe("the prizes", () => {
  const streetIds = streets.map((street) => street.slug);

  it.each(tiers)("$slug is within 20 times ¥100 a stamp", (tier) => {
    const cap = neededStamps(tier.rule, { streetIds }) * 100 * 20;
    expect(tier.valueYen).toBeLessThanOrEqual(cap);
  });

  it("are ¥395,000 in all, within 2 % of the expected sales", () => {
    const total = tiers.reduce((sum, t) => sum + t.valueYen * t.winners, 0);
    const { expectedSalesYen } = rallyAt("2026-11-22");
    expect(total).toBe(395_000);
    expect(total).toBeLessThanOrEqual(expectedSalesYen * 0.02);
  });
});

describe("the promotions", () => {
  const slugs = new Set(shops.map((shop) => shop.slug));

  it.each(promotions)("$shop: $title", (promotion) => {
    expect(slugs).toContain(promotion.shop);
    expect(promotion.startsDay).toBeLessThanOrEqual(promotion.endsDay);
    expect(promotion.startsDay).toBeLessThanOrEqual(0);
    expect(promotion.endsDay).toBeGreaterThanOrEqual(0);
    expect(promotion.startsDay).toBeGreaterThanOrEqual(-30);
    expect(promotion.endsDay).toBeLessThanOrEqual(60);
  });

  it("are 18, from as many shops", () => {
    expect(new Set(promotions.map((promotion) => promotion.shop)).size).toBe(
      18,
    );
  });
});

const places = [
  ward.names,
  desk.names,
  rallyAt("2026-11-22").names,
  ...tiers.flatMap((tier) => [tier.names, tier.prizes]),
  ...streets.flatMap((street) => [street.names, street.shortNames]),
];
const onMap = [
  ...geography.stations,
  ...geography.rivers,
  ...geography.landmarks,
];

it.each([
  ["zh", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["ko", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
] as const)(
  "says everything in %s too, and only in it",
  (language, foreign) => {
    const texts = [
      ...[...places, ...onMap].map((names) => names[language]),
      ...promotions.flatMap(({ words }) => {
        const said = words[language];
        return [said?.title, said?.text];
      }),
    ];
    expect(texts.filter((text) => !text || foreign.test(text))).toEqual([]);
  },
);

it("gives every kanji in easy Japanese its reading", () => {
  const words = promotions.map((promotion) => promotion.words.easy);
  const texts = [
    ...words.flatMap((easy) => [easy?.title, easy?.text]),
    ...places.map((name) => name.easy),
  ];
  expect(texts.filter((text) => !text || hasBareKanji(text))).toEqual([]);
});
