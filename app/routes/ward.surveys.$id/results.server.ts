import { tokyoDate } from "#app/domain/business-day.ts";
import { countAnswers } from "#app/domain/survey-result.ts";
import {
  listAnswers,
  listAsked,
  type Survey,
} from "#app/models/survey.server.ts";
import { listShopsOf } from "./queries.server.ts";

/** What shops said to a survey, question by question, and who has said nothing. */
export async function readResults(wardId: string, survey: Survey, now: Date) {
  const answers = await listAnswers(wardId, survey.id);
  const asked = await listAsked(wardId, survey, now);
  const numberOf = new Map(asked.map((one) => [one.shopId, one.number]));
  const ids = [...answers, ...asked].map(({ shopId }) => shopId);
  const known = await listShopsOf(wardId, [...new Set(ids)]);
  const shops = known
    .map((shop) => ({ ...shop, number: numberOf.get(shop.id) ?? null }))
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity));
  const said = new Map(answers.map((answer) => [answer.shopId, answer]));
  const answered = shops.flatMap((shop) => {
    const own = said.get(shop.id);
    if (!own) return [];
    return { shop, answers: own.answers, day: tokyoDate(own.answeredAt) };
  });
  return {
    questions: countAnswers(
      survey.questions,
      answered.map((one) => one.answers),
    ),
    answered,
    silent: shops.filter(({ id }) => !said.has(id)),
  };
}

export type Results = Awaited<ReturnType<typeof readResults>>;
