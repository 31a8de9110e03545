import { businessDay } from "#app/domain/business-day.ts";
import { surveyState } from "#app/domain/survey.ts";
import {
  countAnswered,
  listAsked,
  listSurveys,
} from "#app/models/survey.server.ts";

/** A ward's surveys with how many of the shops asked have answered. */
export async function readSurveyList(wardId: string, now: Date) {
  const today = businessDay(now);
  const answered = await countAnswered(wardId);
  const all = await listSurveys(wardId);
  return Promise.all(
    all.map(async (survey) => {
      const state = surveyState(survey, today);
      const asked =
        state === "draft" ? [] : await listAsked(wardId, survey, now);
      const { id, title, closesOn } = survey;
      const n = answered.get(id) ?? 0;
      return { id, title, closesOn, state, n, all: Math.max(n, asked.length) };
    }),
  );
}

export type SurveyRow = Awaited<ReturnType<typeof readSurveyList>>[number];
