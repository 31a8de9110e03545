import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/node";
import { pressIdSchema } from "#app/domain/coupon.ts";
import { addDays, businessDay } from "#app/domain/business-day.ts";
import { MOST_QUESTIONS } from "#app/domain/survey.ts";
import { surveyFormSchema } from "#app/domain/survey-form.ts";
import { readForm } from "#app/http/form.server.ts";
import { letterEnd } from "#app/models/letter.server.ts";
import { findAskedEdition } from "#app/models/survey.server.ts";
import type { Audience } from "#app/ui/office/survey/survey-form.tsx";
import {
  blankQuestion,
  type SurveyReply,
  typedSurvey,
} from "#app/ui/office/survey/typed.ts";

/** Whom a survey would ask today. */
export async function readAudience(
  wardId: string,
  now: Date,
): Promise<Audience> {
  const edition = await findAskedEdition(
    wardId,
    { askedAt: null, rallyId: null },
    now,
  );
  if (!edition) return null;
  const places = edition.checkpoints.filter(({ withdrawnAt }) => !withdrawnAt);
  const { rally } = edition;
  const lastDay = addDays(businessDay(letterEnd(rally, "sign-in")), -1);
  return { names: rally.names, n: places.length, lastDay };
}

export type Refused =
  "form" | "asked" | "changed" | "nobody" | "late" | "notOpen";

/** The form again as it was typed, with what is wrong; `adds` more questions. */
export function shownAgain(
  reply: SurveyReply,
  refused: Refused | null,
  status: number,
  adds = 0,
) {
  const typed = typedSurvey(reply);
  const more = Array.from({ length: adds }, () => blankQuestion);
  const questions = [...typed.questions, ...more].slice(0, MOST_QUESTIONS + 1);
  const errors = adds > 0 ? {} : (reply.error ?? {});
  return data(
    { typed: { ...typed, questions }, reply: { error: errors }, refused },
    { status },
  );
}

/** A draft as it was sent, or the answer to show instead. */
export async function readDraft(request: Request, today: string) {
  const form = await readForm(request);
  const submission = parseWithZod(form, { schema: surveyFormSchema(today) });
  const reply = submission.reply();
  if (form.get("intent") === "add")
    return { ok: false as const, answer: shownAgain(reply, null, 200, 1) };
  if (submission.status !== "success")
    return { ok: false as const, answer: shownAgain(reply, "form", 400) };
  const press = pressIdSchema.parse(form.get("press"));
  return { ok: true as const, draft: submission.value, press, reply };
}
