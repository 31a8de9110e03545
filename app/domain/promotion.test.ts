import { describe, expect, it } from "vitest";
import { promotionSchema, promotionState } from "./promotion.ts";

const input = {
  title: "本日のおしらせ",
  text: "焼きたてです",
  startsOn: "2026-11-22",
  endsOn: "2026-11-30",
};

function problems(more: Partial<typeof input>) {
  const parsed = promotionSchema.safeParse({ ...input, ...more });
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) => [issue.path.join("."), issue.message]);
}

describe("promotionSchema", () => {
  it("takes what is right as it is", () => {
    expect(promotionSchema.parse(input)).toEqual(input);
    expect(promotionSchema.parse({ ...input, text: undefined }).text).toBe("");
  });

  it.each([
    [{ title: "あ".repeat(40), text: "い".repeat(400) }],
    [{ title: "🍞".repeat(40), text: "𠮷".repeat(400) }],
    [{ endsOn: "2026-11-22" }],
    [{ endsOn: "2027-11-22" }],
  ])("takes %j", (more) => {
    expect(problems(more)).toEqual([]);
  });

  it.each([
    [{ title: "" }, ["title", "required"]],
    [{ title: " \u202E\n " }, ["title", "required"]],
    [{ title: "あ".repeat(41) }, ["title", "too-long"]],
    [{ text: "い".repeat(401) }, ["text", "too-long"]],
    [{ startsOn: "2026-02-30" }, ["startsOn", "not-a-day"]],
    [{ endsOn: "2026-11-21" }, ["endsOn", "ends-before-start"]],
    [{ endsOn: "2027-11-23" }, ["endsOn", "period-too-long"]],
  ])("refuses %j", (more, problem) => {
    expect(problems(more)).toEqual([problem]);
  });
});

describe("promotionState", () => {
  it.each([
    ["2026-11-21", "scheduled"],
    ["2026-11-22", "live"],
    ["2026-11-30", "live"],
    ["2026-12-01", "ended"],
  ])("on %s is %s", (day, state) => {
    expect(promotionState({ ...input, withdrawnAt: null }, day)).toBe(state);
    const withdrawnAt = new Date(0);
    expect(promotionState({ ...input, withdrawnAt }, day)).toBe("withdrawn");
  });
});
