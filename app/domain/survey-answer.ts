import { z } from "zod";
import { countCharacters, plainText } from "./plain-text.ts";
import {
  LONGEST,
  MOST_NUMBER,
  type SurveyAnswers,
  type SurveyQuestion,
} from "./survey.ts";

const number = z
  .string()
  .transform((text) => text.normalize("NFKC").replace(/[,、\s]/g, ""))
  .refine((text) => /^\d{1,12}$/.test(text), {
    error: "not-a-number",
    abort: true,
  })
  .transform(Number)
  .refine((n) => n <= MOST_NUMBER, { error: "too-large" });

const text = z
  .string()
  .transform(plainText)
  .refine((answer) => countCharacters(answer) <= LONGEST.answer, {
    error: "too-long",
  })
  .transform((answer) => (answer === "" ? null : answer));

function answerOf({ kind, choices }: SurveyQuestion) {
  const choice = z.string().refine((one) => choices.includes(one), {
    error: "not-a-choice",
  });
  if (kind === "one") return choice;
  if (kind === "many")
    return z
      .array(choice)
      .transform((sent) => choices.filter((one) => sent.includes(one)));
  return kind === "number" ? number : text;
}

function fieldOf(question: SurveyQuestion) {
  const isMany = question.kind === "many";
  const field = z
    .unknown()
    .transform((sent) => {
      if (sent === "" || sent === undefined) return null;
      return isMany ? [sent].flat() : sent;
    })
    .pipe(answerOf(question).nullable());
  return question.isRequired
    ? field.refine((answer) => answer !== null, { error: "required" })
    : field;
}

/**
 * A shop's answers to these questions, by question id. `one` and `many` only of
 * the choices, `number` a whole number 0–9,999,999 typed with any digits, `text`
 * at most 400 characters; what is left empty is left out. Refused by question:
 * `required`, `not-a-choice`, `not-a-number`, `too-large`, `too-long`.
 */
export function answerSchema(questions: SurveyQuestion[]) {
  const fields = Object.fromEntries(
    questions.map((question) => [question.id, fieldOf(question)]),
  );
  const missing = Object.fromEntries(questions.map(({ id }) => [id, ""]));
  return z
    .looseObject({})
    .transform((sent) => ({ ...missing, ...sent }))
    .pipe(z.object(fields))
    .transform(
      (answers) =>
        Object.fromEntries(
          Object.entries(answers).filter(([, answer]) => answer !== null),
        ) as SurveyAnswers,
    );
}
