import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, it } from "vitest";
import { answerSchema } from "./survey-answer.ts";
import { surveyFormSchema } from "./survey-form.ts";
import { countAnswers } from "./survey-result.ts";
import { firstClosing, type SurveyQuestion, surveyState } from "./survey.ts";

const TODAY = "2026-11-22";

function formOf(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one);
  return form;
}

const good = {
  title: "開催後のアンケート",
  intro: "3分でおわります。\r\nよろしくお願いします。",
  closesOn: "2026-12-06",
  "questions[0].kind": "one",
  "questions[0].text": "また参加したいですか",
  "questions[0].choices": "はい\r\n\r\n いいえ \r\n",
  "questions[0].isRequired": "on",
  "questions[1].kind": "one",
  "questions[1].text": "",
  "questions[1].choices": "",
  "questions[2].kind": "number",
  "questions[2].text": "来た人はおよそ何人ですか",
  "questions[2].choices": "いらない",
};

const readForm = (change: Record<string, string> = {}) =>
  parseWithZod(formOf({ ...good, ...change }), {
    schema: surveyFormSchema(TODAY),
  });

describe("a survey as it is typed", () => {
  it("numbers its questions, leaves empty blocks out, keeps one choice a line", () => {
    const read = readForm();
    expect(read.status === "success" && read.value).toMatchObject({
      intro: "3分でおわります。\nよろしくお願いします。",
      intent: "save",
      questions: [
        {
          id: "q1",
          kind: "one",
          choices: ["はい", "いいえ"],
          isRequired: true,
        },
        { id: "q2", kind: "number", choices: [], isRequired: false },
      ],
    });
  });

  it.each<[string, Record<string, string>, string, string]>([
    ["no title", { title: " " }, "title", "required"],
    ["a long title", { title: "題".repeat(61) }, "title", "too-long"],
    ["a title of 10,000", { title: "x".repeat(10_000) }, "title", "too-long"],
    ["a long intro", { intro: "文".repeat(301) }, "intro", "too-long"],
    ["no day", { closesOn: "" }, "closesOn", "not-a-day"],
    ["no such day", { closesOn: "2026-02-30" }, "closesOn", "not-a-day"],
    ["yesterday", { closesOn: "2026-11-21" }, "closesOn", "already-over"],
    ["in two years", { closesOn: "2028-11-22" }, "closesOn", "too-far"],
    [
      "choices without a question",
      { "questions[0].text": "" },
      "questions[0].text",
      "required",
    ],
    [
      "a long question",
      { "questions[0].text": "問".repeat(121) },
      "questions[0].text",
      "too-long",
    ],
    [
      "one choice",
      { "questions[0].choices": "はい" },
      "questions[0].choices",
      "too-few",
    ],
    [
      "nine choices",
      { "questions[0].choices": "123456789".split("").join("\n") },
      "questions[0].choices",
      "too-many",
    ],
    [
      "a long choice",
      { "questions[0].choices": `はい\n${"長".repeat(41)}` },
      "questions[0].choices",
      "too-long",
    ],
    [
      "the same choice twice",
      { "questions[0].choices": "はい\nはい" },
      "questions[0].choices",
      "twice",
    ],
    [
      "a made-up kind",
      { "questions[0].kind": "stars" },
      "questions[0].kind",
      "required",
    ],
  ])("refuses %s beside its field", (_, change, field, code) => {
    const read = readForm(change);
    expect(read.status).toBe("error");
    expect(read.reply().error?.[field]).toEqual([code]);
  });

  it("asks one question to ten", () => {
    const { title, closesOn } = good;
    const asked = (n: number) =>
      parseWithZod(
        formOf({
          title,
          closesOn,
          ...Object.fromEntries(
            Array.from({ length: n }, (_, i) => [
              [`questions[${i}].kind`, "text"],
              [`questions[${i}].text`, `問${i}`],
            ]).flat(),
          ),
        }),
        { schema: surveyFormSchema(TODAY) },
      );
    expect(asked(0).reply().error?.questions).toEqual(["required"]);
    expect(asked(10).status).toBe("success");
    expect(asked(11).reply().error?.questions).toEqual(["too-many"]);
  });
});

const question = (
  id: string,
  kind: SurveyQuestion["kind"],
  isRequired = false,
): SurveyQuestion => ({
  id,
  kind,
  text: "問",
  choices: kind === "one" || kind === "many" ? ["あ", "い", "う"] : [],
  isRequired,
});

const questions = [
  question("q1", "one"),
  question("q2", "many"),
  question("q3", "number"),
  question("q4", "text"),
];

const readAnswers = (
  fields: Record<string, string | string[]>,
  asked = questions,
) => parseWithZod(formOf(fields), { schema: answerSchema(asked) });

describe("a shop's answers", () => {
  it("may all be left out", () => {
    const read = readAnswers({ q3: "", q4: "  " });
    expect(read.status === "success" && read.value).toEqual({});
  });

  it("are read as their questions ask", () => {
    const read = readAnswers({
      q1: "い",
      q2: ["う", "あ"],
      q3: "１,２００",
      q4: "=cmd()\r\n‮ありがとう",
      q9: "よその問い",
    });
    expect(read.status === "success" && read.value).toEqual({
      q1: "い",
      q2: ["あ", "う"],
      q3: 1200,
      q4: "=cmd()\nありがとう",
    });
    const single = readAnswers({ q2: "う" });
    expect(single.status === "success" && single.value).toEqual({ q2: ["う"] });
  });

  it.each([
    ["q1", "え", "not-a-choice"],
    ["q3", "たくさん", "not-a-number"],
    ["q3", "-1", "not-a-number"],
    ["q3", "1.5", "not-a-number"],
    ["q3", "10000000", "too-large"],
    ["q4", "長".repeat(401), "too-long"],
  ])("%s refuses %s", (id, value, code) => {
    expect(readAnswers({ [id]: value }).reply().error?.[id]).toEqual([code]);
  });

  it("refuses a choice among many that is none", () => {
    const { error } = readAnswers({ q2: ["あ", "え"] }).reply();
    expect(Object.values(error ?? {}).flat()).toContain("not-a-choice");
  });

  it.each(["one", "many", "number", "text"] as const)(
    "a required %s asks for an answer",
    (kind) => {
      const asked = [question("q1", kind, true)];
      expect(readAnswers({}, asked).reply().error?.q1).toEqual(["required"]);
      expect(readAnswers({ q1: "" }, asked).reply().error?.q1).toEqual([
        "required",
      ]);
    },
  );
});

it("counts what was answered; what is left out is nobody's", () => {
  const results = countAnswers(questions, [
    { q1: "あ", q2: ["あ", "い"], q3: 10 },
    { q1: "あ", q3: 25, q4: "よかった" },
    {},
  ]);
  expect(results.map(({ answered }) => answered)).toEqual([2, 1, 2, 1]);
  expect(results[0]?.choices.map(({ n }) => n)).toEqual([2, 0, 0]);
  expect(results[1]?.choices.map(({ n }) => n)).toEqual([1, 1, 0]);
  expect(results[2]?.number).toEqual({
    sum: 35,
    mean: 17.5,
    least: 10,
    most: 25,
  });
  expect(countAnswers(questions, [])[2]?.number).toBeNull();
});

it("is open through the day it closes on, unless it was closed before", () => {
  const asked = { askedAt: new Date(), closedAt: null, closesOn: TODAY };
  expect(surveyState({ ...asked, askedAt: null }, TODAY)).toBe("draft");
  expect(surveyState(asked, TODAY)).toBe("open");
  expect(surveyState(asked, "2026-11-23")).toBe("closed");
  expect(surveyState({ ...asked, closedAt: new Date() }, TODAY)).toBe("closed");
});

it.each([
  ["2026-12-31", "2026-12-06"],
  ["2026-12-06", "2026-12-06"],
  ["2026-11-25", "2026-11-25"],
  ["2026-11-21", "2026-12-06"],
  [null, "2026-12-06"],
])("with letters until %s a new one closes on %s", (lastDay, closesOn) => {
  expect(firstClosing("2026-11-22", lastDay)).toBe(closesOn);
});
