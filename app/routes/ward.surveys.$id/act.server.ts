import { data } from "@remix-run/node";
import { businessDay } from "#app/domain/business-day.ts";
import { readForm } from "#app/http/form.server.ts";
import { closeSurvey, editSurvey } from "#app/models/survey.server.ts";
import {
  readAudience,
  readDraft,
  type Refused,
  shownAgain,
} from "../ward.surveys.new/draft.server.ts";

type Doing = { wardId: string; staffId: string; now: Date };

const done = (said: "saved" | "asked" | "closed" | "nobody") => ({
  ok: true as const,
  said,
});

function refuse(refused: Refused) {
  const answer = data({ typed: null, reply: { error: {} }, refused }, 409);
  return { ok: false as const, answer };
}

/** What an official pressed on a survey's page, and what to say to it. */
export async function answerAct(request: Request, id: string, doing: Doing) {
  const form = await readForm(request.clone());
  if (form.get("intent") === "close")
    return (await closeSurvey(doing, id)) ? done("closed") : refuse("notOpen");
  const read = await readDraft(request, businessDay(doing.now));
  if (!read.ok) return { ok: false as const, answer: read.answer };
  const { draft, reply } = read;
  const wants = draft.intent === "ask";
  const audience = wants ? await readAudience(doing.wardId, doing.now) : null;
  const asks = Boolean(audience?.n);
  const known = String(form.get("known") ?? "");
  const edited = await editSurvey(doing, id, draft, { known, asks });
  if (!edited.ok)
    return {
      ok: false as const,
      answer: shownAgain(reply, edited.refusal, 409),
    };
  return asks ? done("asked") : done(wants ? "nobody" : "saved");
}
