import { describe, expect, it } from "vitest";
import { applicationSchema, applicationState } from "./application.ts";

const yes = {
  joins: "yes",
  h1: "10:00〜19:00",
  mode: "till",
  minimumYen: "５００円",
  offer: "焼き立てを、1つおまけします。",
  amenities: ["pram", "seat", "no-such"],
  contactName: "山田",
  contactPhone: "０４５－０００－１１１１",
  consent: "on",
};

function problemsOf(typed: object) {
  const result = applicationSchema.safeParse(typed);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => [path[0], message]);
}

it("reads a whole answer", () => {
  const answer = applicationSchema.parse(yes);
  expect(answer).toMatchObject({
    joins: true,
    mode: "till",
    minimumYen: 500,
    amenities: ["pram", "seat"],
    contactPhone: "045-000-1111",
  });
  expect(answer.hours.weekly[1]).toEqual([{ open: "10:00", close: "19:00" }]);
  expect(answer.hours.weekly[2]).toEqual([]);
});

it("asks for no money where stamps are free", () => {
  expect(applicationSchema.parse({ ...yes, mode: "static" }).minimumYen).toBe(
    0,
  );
});

it("takes a plain no", () => {
  expect(applicationSchema.parse({ joins: "no" })).toMatchObject({
    joins: false,
    contactName: "",
  });
});

describe("refuses", () => {
  it.each([
    [{}, ["joins", "required"]],
    [{ joins: "no", contactName: "山田" }, ["consent", "required"]],
    [{ ...yes, consent: undefined }, ["consent", "required"]],
    [{ ...yes, contactName: " " }, ["contactName", "required"]],
    [{ ...yes, contactPhone: "" }, ["contactPhone", "required"]],
    [{ ...yes, contactPhone: "でんわ" }, ["contactPhone", "not-a-phone"]],
    [{ ...yes, mode: undefined }, ["mode", "required"]],
    [{ ...yes, h3: "ひる" }, ["h3", "not-hours"]],
    [{ ...yes, minimumYen: "100001" }, ["minimumYen", "not-yen"]],
    [{ ...yes, offer: "あ".repeat(41) }, ["offer", "too-long"]],
  ])("%j", (typed, problem) => {
    expect(problemsOf(typed)).toContainEqual(problem);
  });
});

it.each([
  [{ answeredAt: null, joins: null, decision: null }, "asked"],
  [{ answeredAt: new Date(), joins: true, decision: null }, "waiting"],
  [{ answeredAt: new Date(), joins: false, decision: null }, "declined"],
  [{ answeredAt: new Date(), joins: true, decision: "approved" }, "approved"],
  [{ answeredAt: new Date(), joins: true, decision: "declined" }, "declined"],
] as const)("%j is %s", (application, state) => {
  expect(applicationState(application)).toBe(state);
});
