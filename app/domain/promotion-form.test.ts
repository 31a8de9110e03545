import { describe, expect, it } from "vitest";
import { promotionSchema } from "./promotion-form.ts";

const TODAY = "2026-11-22";
const input = {
  kind: "news",
  title: "焼きたてです",
  period: "days",
  startsOn: TODAY,
  endsOn: "2026-11-30",
};
const coupon = { ...input, kind: "coupon", perCard: "1" };

type Typed = Record<string, string | string[] | undefined>;

function parse(typed: Typed, isDraft = false) {
  const rules = { today: TODAY, streetIds: ["hiyoshi", "kikuna"], isDraft };
  return promotionSchema(rules).safeParse(typed);
}

function problems(typed: Typed, isDraft = false) {
  const parsed = parse(typed, isDraft);
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) => [issue.path.join("."), issue.message]);
}

const valueOf = (typed: Typed, isDraft = false) => parse(typed, isDraft).data;

describe("promotionSchema", () => {
  it("fills what a plain news does without", () => {
    expect(valueOf({ ...input, period: "week", endsOn: "" })).toEqual({
      kind: "news",
      title: "焼きたてです",
      text: "",
      words: {},
      startsOn: TODAY,
      endsOn: "2026-11-28",
      weekdays: null,
      fromTime: "",
      toTime: "",
      stock: null,
      perCard: null,
      streetIds: null,
    });
  });

  it.each([
    ["today", "2026-11-26", "2026-11-26"],
    ["tomorrow", "2026-11-26", "2026-11-27"],
    ["week", "2026-11-26", "2026-12-02"],
    ["week", "2026-11-20", "2026-11-28"],
  ])("counts %s of %s to %s", (period, startsOn, endsOn) => {
    const typed = { ...input, period, startsOn, endsOn: "" };
    expect(valueOf(typed)).toMatchObject({ startsOn, endsOn });
  });

  it("reads weekdays, hours, numbers, streets and languages", () => {
    const typed = {
      ...coupon,
      weekday: ["3", "1"],
      fromTime: "9:00",
      toTime: "１４：３０",
      stock: "1,000",
      perCard: "３",
      street: "kikuna",
      enTitle: "Fresh bread",
      koText: "",
    };
    expect(valueOf(typed)).toMatchObject({
      weekdays: [1, 3],
      fromTime: "09:00",
      toTime: "14:30",
      stock: 1000,
      perCard: 3,
      streetIds: ["kikuna"],
      words: { en: { title: "Fresh bread", text: "" } },
    });
  });

  it.each([
    [
      "甘い次郎柿が入りました。\r\n1こおまけ。",
      "甘い次郎柿が入りました。 1こおまけ。",
    ],
    ["甘い柿。\r\nカードを見せると", "甘い柿。カードを見せると"],
    ["今日\u202Eは\u2066半額", "今日は半額"],
    ["葛\u{E0100}餅と辻\u{E0101}さん", "葛\u{E0100}餅と辻\u{E0101}さん"],
    ["<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["=cmd()", "=cmd()"],
  ])("keeps %j as %j", (title, kept) => {
    expect(valueOf({ ...input, title })?.title).toBe(kept);
  });

  it.each<[Typed]>([
    [{ title: "あ".repeat(60), text: "い".repeat(400) }],
    [{ title: "🍞".repeat(60), text: "𠮷".repeat(400) }],
    [{ endsOn: TODAY }],
    [{ endsOn: "2027-11-22" }],
    [{ stock: "x", perCard: "x" }],
    [{ weekday: [0, 1, 2, 3, 4, 5, 6].map(String) }],
    [{ fromTime: "20:00", toTime: "24:00" }],
  ])("takes %j", (more) => {
    expect(problems({ ...input, ...more })).toEqual([]);
  });

  it.each<[Typed, string, string]>([
    [{ kind: "sale" }, "kind", "unknown"],
    [{ title: "" }, "title", "required"],
    [{ title: " \u202E\n " }, "title", "required"],
    [{ title: "あ".repeat(61) }, "title", "too-long"],
    [{ title: "x".repeat(10_000) }, "title", "too-long"],
    [{ text: "い".repeat(401) }, "text", "too-long"],
    [{ period: "ever" }, "period", "unknown"],
    [{ startsOn: "2026-02-30" }, "startsOn", "not-a-day"],
    [{ endsOn: "" }, "endsOn", "not-a-day"],
    [{ endsOn: "2026-11-21" }, "endsOn", "ends-before-start"],
    [{ endsOn: "2027-11-23" }, "endsOn", "period-too-long"],
    [
      { startsOn: "2026-11-01", endsOn: "2026-11-21" },
      "endsOn",
      "already-over",
    ],
    [{ weekday: "7" }, "weekday", "unknown"],
    [{ endsOn: "2026-11-23", weekday: ["3"] }, "weekday", "not-in-period"],
    [{ fromTime: "14:00" }, "toTime", "time-pair"],
    [{ toTime: "14:00" }, "fromTime", "time-pair"],
    [{ fromTime: "24:00", toTime: "24:00" }, "fromTime", "not-a-time"],
    [{ fromTime: "14:00", toTime: "25:00" }, "toTime", "not-a-time"],
    [{ fromTime: "14:00", toTime: "14:00" }, "toTime", "to-before-from"],
    [{ kind: "offer", stock: "0" }, "stock", "not-a-number"],
    [{ kind: "offer", stock: "100000" }, "stock", "not-a-number"],
    [{ kind: "coupon" }, "perCard", "required"],
    [{ kind: "coupon", perCard: "100" }, "perCard", "not-a-number"],
    [{ kind: "coupon", perCard: "1.5" }, "perCard", "not-a-number"],
    [{ street: ["hiyoshi", "elsewhere"] }, "street", "unknown-street"],
    [{ enText: "Fresh" }, "enTitle", "required"],
    [{ zhTitle: "柿".repeat(101) }, "zhTitle", "too-long"],
    [{ koTitle: "감", koText: "감".repeat(401) }, "koText", "too-long"],
  ])("refuses %j", (more, field, code) => {
    expect(problems({ ...input, ...more })).toEqual([[field, code]]);
  });

  it("names everything that is wrong at once", () => {
    const wrong = { kind: "coupon", title: "", period: "days", stock: "many" };
    expect(problems(wrong).map(([field]) => field)).toEqual([
      "title",
      "endsOn",
      "stock",
      "perCard",
    ]);
  });

  it("asks a draft only that what is typed is well-formed", () => {
    const bare = { kind: "coupon", period: "days" };
    expect(valueOf(bare, true)).toMatchObject({
      title: "",
      startsOn: TODAY,
      endsOn: TODAY,
      perCard: 1,
    });
    expect(problems({ ...bare, endsOn: "2026-13-01" }, true)).toEqual([
      ["endsOn", "not-a-day"],
    ]);
  });
});
