import type { SurveyAnswers, SurveyQuestion } from "#app/domain/survey.ts";
import { columns } from "#db/columns.ts";
import { rallies } from "./rally.ts";
import { shops } from "./shop.ts";
import { wards } from "./ward.ts";

const { table, id, string, instant, json, index, primaryKey } = columns;

/** 店舗アンケート: what the ward asks its shops. */
export const surveys = table(
  "surveys",
  {
    id: id().primaryKey(),
    wardId: id()
      .notNull()
      .references(() => wards.id),
    title: string().notNull(),
    intro: string().notNull().default(""),
    questions: json<SurveyQuestion[]>().notNull(),
    closesOn: string().notNull(),
    madeAt: instant().notNull(),
    madeBy: string().notNull(),
    /** Whose shops were asked; null, as `askedAt`, while it is a draft. */
    rallyId: id().references(() => rallies.id),
    askedAt: instant(),
    askedBy: string(),
    closedAt: instant(),
    closedBy: string(),
  },
  (survey) => [index("surveys_ward").on(survey.wardId)],
);

export const surveyAnswers = table(
  "survey_answers",
  {
    surveyId: id()
      .notNull()
      .references(() => surveys.id),
    shopId: id()
      .notNull()
      .references(() => shops.id),
    answers: json<SurveyAnswers>().notNull(),
    answeredAt: instant().notNull(),
  },
  (answer) => [primaryKey({ columns: [answer.surveyId, answer.shopId] })],
);
