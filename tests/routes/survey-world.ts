import { addDays } from "#app/domain/business-day.ts";
import type { SurveyQuestion } from "#app/domain/survey.ts";
import {
  askSurvey,
  closeSurvey,
  draftSurvey,
} from "#app/models/survey.server.ts";
import { TODAY } from "./merchant-world.ts";

const asked = (
  id: string,
  kind: SurveyQuestion["kind"],
  text: string,
  choices: string[] = [],
): SurveyQuestion => ({ id, kind, text, choices, isRequired: id === "q1" });

export const questions = [
  asked("q1", "one", "また参加したいですか", ["はい", "いいえ"]),
  asked("q2", "many", "よかったこと", ["客がふえた", "売れた"]),
  asked("q3", "number", "1日の人数"),
  asked("q4", "text", "要望"),
];

/** A survey of a ward that stands where it is wanted. */
export async function makeSurvey(
  wardId: string,
  state: "draft" | "open" | "closed",
) {
  const doing = { wardId, staffId: "somebody", now: new Date() };
  const closesOn = addDays(TODAY, 7);
  const words = { title: `題 ${state}`, intro: "", closesOn, questions };
  const { id } = await draftSurvey(doing, words);
  if (state !== "draft") await askSurvey(doing, id);
  if (state === "closed") await closeSurvey(doing, id);
  return id;
}
