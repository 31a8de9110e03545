import { addDays } from "./business-day.ts";

export const questionKinds = ["one", "many", "number", "text"] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** One question to shops; `choices` are for `one` and `many`. */
export type SurveyQuestion = {
  /** `q1` … `q10`, by its place: questions are frozen once they are asked. */
  id: string;
  kind: QuestionKind;
  text: string;
  choices: string[];
  isRequired: boolean;
};

/** What a shop answered, by the question's id; a question left out is not in it. */
export type SurveyAnswers = Record<string, string | string[] | number>;

export const MOST_QUESTIONS = 10;
export const MOST_CHOICES = 8;
export const LONGEST = {
  title: 60,
  intro: 300,
  text: 120,
  choice: 40,
  answer: 400,
} as const;
export const MOST_NUMBER = 9_999_999;

export type SurveyState = "draft" | "open" | "closed";

type Standing = {
  askedAt: Date | null;
  closedAt: Date | null;
  closesOn: string;
};

/**
 * Where a survey stands on a business day (JST, `YYYY-MM-DD`): a draft until it
 * is asked; open through the day it closes on, unless it was closed before.
 */
export function surveyState(survey: Standing, today: string): SurveyState {
  if (!survey.askedAt) return "draft";
  return survey.closedAt || survey.closesOn < today ? "closed" : "open";
}

const OPEN_DAYS = 14;

/**
 * The day (JST) on which a new survey closes unless its official says otherwise:
 * two weeks on, or `lastDay`, the last on which the shops' letters open their
 * pages, where that comes first and is not over.
 */
export function firstClosing(today: string, lastDay: string | null): string {
  const closesOn = addDays(today, OPEN_DAYS);
  const isSooner = lastDay !== null && today <= lastDay && lastDay < closesOn;
  return isSooner ? lastDay : closesOn;
}

export function hasChoices(kind: QuestionKind): boolean {
  return kind === "one" || kind === "many";
}
