import { isDeepStrictEqual } from "node:util";
import { and, desc, eq, gte, isNotNull, isNull } from "drizzle-orm";
import { businessDay } from "#app/domain/business-day.ts";
import { ralliesOfDay } from "#app/domain/edition/of-the-day.ts";
import type { SurveyForm } from "#app/domain/survey-form.ts";
import { db, type Reader, transaction, type Tx } from "#db/client.server.ts";
import { rallies } from "#db/schema/rally.ts";
import { surveyAnswers, surveys } from "#db/schema/survey.ts";
import { locked } from "#db/sums.ts";
import { recordAct } from "./audit.server.ts";
import {
  type Checkpoint,
  type Edition,
  findEditionOf,
} from "./edition.server.ts";
import { newId, sha256 } from "./id.server.ts";

export type Survey = typeof surveys.$inferSelect;

type Words = Pick<SurveyForm, "title" | "intro" | "closesOn" | "questions">;

/** An official at work on a survey of their ward. */
type Doing = { wardId: string; staffId: string; now: Date };

function wordsOf({ title, intro, closesOn, questions }: Words): Words {
  return { title, intro, closesOn, questions };
}

function record(
  tx: Tx,
  { wardId, staffId, now }: Doing,
  action: string,
  id: string,
) {
  const act = {
    actor: `staff:${staffId}`,
    action,
    subject: `survey:${id}`,
    details: {},
  };
  return recordAct(tx, wardId, act, now);
}

/** As `surveyState` says "open". */
export function isOpenOn(day: string) {
  return and(
    isNotNull(surveys.askedAt),
    isNull(surveys.closedAt),
    gte(surveys.closesOn, day),
  );
}

/** A ward's surveys, the latest first, drafts too. */
export function listSurveys(wardId: string): Promise<Survey[]> {
  return db
    .select()
    .from(surveys)
    .where(eq(surveys.wardId, wardId))
    .orderBy(desc(surveys.madeAt), desc(surveys.id));
}

/** A survey of this ward; null for another ward's. */
export async function findSurvey(
  wardId: string,
  id: string,
): Promise<Survey | null> {
  const [row] = await db
    .select()
    .from(surveys)
    .where(and(eq(surveys.id, id), eq(surveys.wardId, wardId)));
  return row ?? null;
}

/** What the same press made before of the same words; null where it asks for something else now. */
async function findPressed(tx: Tx, wardId: string, id: string, words: Words) {
  const [row] = await tx
    .select()
    .from(surveys)
    .where(and(eq(surveys.id, id), eq(surveys.wardId, wardId)));
  return row && isDeepStrictEqual(wordsOf(row), words) ? row : null;
}

/** A new draft, seen by nobody but the ward; the same press (`pressId`) sent twice is one. */
export function draftSurvey(
  doing: Doing,
  form: Words,
  pressId: string | null = null,
): Promise<Survey> {
  const { wardId, staffId, now } = doing;
  const words = wordsOf(form);
  return transaction(async (tx) => {
    const insert = (id: string) =>
      tx
        .insert(surveys)
        .values({ id, wardId, ...words, madeAt: now, madeBy: staffId })
        .onConflictDoNothing()
        .returning();
    const asked = pressId ?? newId(now);
    const rows = await insert(asked);
    if (rows.length === 0) {
      const same = await findPressed(tx, wardId, asked, words);
      if (same) return same;
      rows.push(...(await insert(newId(now))));
    }
    const [row] = rows;
    await record(tx, doing, "survey-draft", row!.id);
    return row!;
  });
}

/** Which of a draft's words a form began from. */
export function knownAs(draft: Words): string {
  const { title, intro, closesOn, questions } = draft;
  const asked = questions.map(({ id, kind, text, choices, isRequired }) => [
    ...[id, kind, text, isRequired, choices],
  ]);
  return sha256(JSON.stringify([title, intro, closesOn, asked])).slice(0, 16);
}

export type SurveyEditing =
  { ok: true } | { ok: false; refusal: "asked" | "changed" };

/**
 * Rewrites a draft and, where `asks`, asks the shops with just these words. Refused
 * once it is `asked`: its questions are frozen; and when its words were `changed`
 * to others since the form began (`known`, of `knownAs`; empty: whatever they are).
 */
export function editSurvey(
  doing: Doing,
  id: string,
  form: Words,
  { known = "", asks = false } = {},
): Promise<SurveyEditing> {
  const words = wordsOf(form);
  return transaction(async (tx) => {
    const own = and(eq(surveys.id, id), eq(surveys.wardId, doing.wardId));
    const [row] = await locked(tx.select().from(surveys).where(own));
    if (!row || row.askedAt) return { ok: false, refusal: "asked" };
    const now = knownAs(row);
    if (known !== "" && known !== now && now !== knownAs(words))
      return { ok: false, refusal: "changed" };
    await tx.update(surveys).set(words).where(own).returning();
    await record(tx, doing, "survey-edit", id);
    if (asks) await ask(tx, doing, id);
    return { ok: true };
  });
}

/** Asks the shops, once; null for what is asked already or would close before today. */
export function askSurvey(doing: Doing, id: string): Promise<Survey | null> {
  return transaction((tx) => ask(tx, doing, id));
}

async function ask(tx: Tx, doing: Doing, id: string): Promise<Survey | null> {
  const { wardId, staffId, now } = doing;
  const rally = await findRallyToAsk(wardId, now, tx);
  const [row] = await tx
    .update(surveys)
    .set({ rallyId: rally?.id ?? null, askedAt: now, askedBy: staffId })
    .where(
      and(
        eq(surveys.id, id),
        eq(surveys.wardId, wardId),
        isNull(surveys.askedAt),
        gte(surveys.closesOn, businessDay(now)),
      ),
    )
    .returning();
  if (row) await record(tx, doing, "survey-ask", id);
  return row ?? null;
}

/** Takes no more answers from now on; null for what is not open. */
export function closeSurvey(doing: Doing, id: string): Promise<Survey | null> {
  const { wardId, staffId, now } = doing;
  return transaction(async (tx) => {
    const [row] = await tx
      .update(surveys)
      .set({ closedAt: now, closedBy: staffId })
      .where(
        and(
          eq(surveys.id, id),
          eq(surveys.wardId, wardId),
          isOpenOn(businessDay(now)),
        ),
      )
      .returning();
    if (row) await record(tx, doing, "survey-close", id);
    return row ?? null;
  });
}

/** The ward's public rally of the day: a survey asks the shops that take part in it. */
async function findRallyToAsk(wardId: string, now: Date, on: Reader = db) {
  const all = await on
    .select()
    .from(rallies)
    .where(and(eq(rallies.wardId, wardId), isNotNull(rallies.publishedAt)));
  return ralliesOfDay(all, businessDay(now)).main;
}

/** The rally whose shops a survey asked, or for a draft would ask today. */
export async function findAskedEdition(
  wardId: string,
  survey: Pick<Survey, "askedAt" | "rallyId">,
  now: Date,
): Promise<Edition | null> {
  const rallyId =
    survey.askedAt === null
      ? (await findRallyToAsk(wardId, now))?.id
      : survey.rallyId;
  return rallyId ? findEditionOf(wardId, rallyId) : null;
}

/** The places whose shops a survey asks, by number: those that take part. */
export async function listAsked(
  wardId: string,
  survey: Pick<Survey, "askedAt" | "rallyId">,
  now: Date,
): Promise<Checkpoint[]> {
  const edition = await findAskedEdition(wardId, survey, now);
  return (edition?.checkpoints ?? []).filter(({ withdrawnAt }) => !withdrawnAt);
}

export type SurveyAnswer = typeof surveyAnswers.$inferSelect;

/** Every answer to a survey of this ward. */
export async function listAnswers(
  wardId: string,
  surveyId: string,
): Promise<SurveyAnswer[]> {
  const rows = await db
    .select({ answer: surveyAnswers })
    .from(surveyAnswers)
    .innerJoin(surveys, eq(surveys.id, surveyAnswers.surveyId))
    .where(and(eq(surveys.id, surveyId), eq(surveys.wardId, wardId)));
  return rows.map(({ answer }) => answer);
}

/** How many shops answered each of a ward's surveys. */
export async function countAnswered(
  wardId: string,
): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: surveyAnswers.surveyId })
    .from(surveyAnswers)
    .innerJoin(surveys, eq(surveys.id, surveyAnswers.surveyId))
    .where(eq(surveys.wardId, wardId));
  const groups = Map.groupBy(rows, ({ id }) => id);
  return new Map([...groups].map(([id, all]) => [id, all.length]));
}
