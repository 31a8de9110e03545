import { z } from "zod";
import { addDays, isDay } from "./business-day.ts";
import { countCharacters, plainLine, plainText } from "./plain-text.ts";
import { tickSchema } from "./shop.ts";
import {
  hasChoices,
  LONGEST,
  MOST_CHOICES,
  MOST_QUESTIONS,
  questionKinds,
  type SurveyQuestion,
} from "./survey.ts";

const LONGEST_DAYS = 366;

const line = (most: number) =>
  z
    .string()
    .default("")
    .transform(plainLine)
    .refine((text) => countCharacters(text) <= most, { error: "too-long" });

/** One choice a line; blank lines are none. */
export function readChoices(text: string): string[] {
  return plainText(text)
    .split("\n")
    .map(plainLine)
    .filter((choice) => choice !== "");
}

function judgeChoices(choices: string[]): string | null {
  if (choices.length < 2) return "too-few";
  if (choices.length > MOST_CHOICES) return "too-many";
  if (choices.some((one) => countCharacters(one) > LONGEST.choice))
    return "too-long";
  return new Set(choices).size < choices.length ? "twice" : null;
}

type Asked = Omit<SurveyQuestion, "id">;

const block = z
  .object({
    kind: z.enum(questionKinds, { error: "required" }),
    text: line(LONGEST.text),
    choices: z.string().default(""),
    isRequired: tickSchema,
  })
  .transform((typed, context): Asked | null => {
    const choices = readChoices(typed.choices);
    if (typed.text === "" && choices.length === 0) return null;
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (typed.text === "") refuse("text", "required");
    if (!hasChoices(typed.kind)) return { ...typed, choices: [] };
    const wrong = judgeChoices(choices);
    if (wrong) refuse("choices", wrong);
    return { ...typed, choices };
  });

function numbered(blocks: (Asked | null)[]): SurveyQuestion[] {
  return blocks
    .filter((one) => one !== null)
    .map((one, i) => ({ id: `q${i + 1}`, ...one }));
}

const questions = z
  .array(block)
  .default([])
  .transform(numbered)
  .refine((all) => all.length > 0, { error: "required" })
  .refine((all) => all.length <= MOST_QUESTIONS, { error: "too-many" });

/**
 * A survey as an official types it: title 1–60 and intro 0–300 characters, 1–10
 * questions of 1–120 with 2–8 different choices of at most 40 (one a line) where
 * there are any, a closing day from `today` (JST) to a year later. A block with
 * neither question nor choices is left out. Refused by field: `required`,
 * `too-long`, `too-few`, `too-many`, `twice`, `not-a-day`, `already-over`, `too-far`.
 */
export function surveyFormSchema(today: string) {
  return z.object({
    title: line(LONGEST.title).refine((text) => text !== "", {
      error: "required",
    }),
    intro: z
      .string()
      .default("")
      .transform(plainText)
      .refine((text) => countCharacters(text) <= LONGEST.intro, {
        error: "too-long",
      }),
    closesOn: z
      .string({ error: "not-a-day" })
      .refine(isDay, { error: "not-a-day", abort: true })
      .refine((day) => day >= today, { error: "already-over" })
      .refine((day) => day <= addDays(today, LONGEST_DAYS), {
        error: "too-far",
      }),
    questions,
    intent: z.enum(["save", "ask"]).catch("save"),
  });
}

export type SurveyForm = z.infer<ReturnType<typeof surveyFormSchema>>;
