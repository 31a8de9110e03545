import { and, desc, eq, isNotNull } from "drizzle-orm";
import { businessDay } from "#app/domain/business-day.ts";
import { type SurveyAnswers, surveyState } from "#app/domain/survey.ts";
import { db, transaction } from "#db/client.server.ts";
import { surveyAnswers, surveys } from "#db/schema/survey.ts";
import { locked } from "#db/sums.ts";
import { recordAct } from "./audit.server.ts";
import type { Shop } from "./edition.server.ts";
import { isOpenOn, listAsked, type Survey } from "./survey.server.ts";

type Asked = Pick<Shop, "id" | "wardId">;

/** A survey as one shop meets it: its own answers and nobody else's. */
export type ShopSurvey = {
  survey: Survey;
  state: "open" | "closed";
  answers: SurveyAnswers | null;
};

/** Which surveys: one by its id, or those still open on a business day. */
type Which = { id?: string; openOn?: string };

function readSurveys(shop: Asked, { id, openOn }: Which) {
  return db
    .select({ survey: surveys, own: surveyAnswers })
    .from(surveys)
    .leftJoin(
      surveyAnswers,
      and(
        eq(surveyAnswers.surveyId, surveys.id),
        eq(surveyAnswers.shopId, shop.id),
      ),
    )
    .where(
      and(
        eq(surveys.wardId, shop.wardId),
        isNotNull(surveys.askedAt),
        id === undefined ? undefined : eq(surveys.id, id),
        openOn === undefined ? undefined : isOpenOn(openOn),
      ),
    )
    .orderBy(desc(surveys.askedAt), desc(surveys.id));
}

async function isAsked(shop: Asked, survey: Survey, now: Date) {
  const places = await listAsked(shop.wardId, survey, now);
  return places.some(({ shopId }) => shopId === shop.id);
}

async function surveysOf(shop: Asked, which: Which, now: Date) {
  const today = businessDay(now);
  const found: ShopSurvey[] = [];
  for (const { survey, own } of await readSurveys(shop, which)) {
    if (!own && !(await isAsked(shop, survey, now))) continue;
    const isOpen = surveyState(survey, today) === "open";
    const state = isOpen ? ("open" as const) : ("closed" as const);
    found.push({ survey, state, answers: own?.answers ?? null });
  }
  return found;
}

/** What the ward asks this shop: open ones it has not answered first, then the latest; never a draft. */
export async function listShopSurveys(
  shop: Asked,
  now: Date,
): Promise<ShopSurvey[]> {
  const waits = ({ state, answers }: ShopSurvey) =>
    state === "open" && answers === null ? 0 : 1;
  const all = await surveysOf(shop, {}, now);
  return all.toSorted((a, b) => waits(a) - waits(b));
}

/** One survey this shop was asked; null for a draft, another ward's, or one it was not asked. */
export async function findShopSurvey(
  shop: Asked,
  id: string,
  now: Date,
): Promise<ShopSurvey | null> {
  return (await surveysOf(shop, { id }, now))[0] ?? null;
}

/** The first open survey the shop has not answered. */
export async function findWaitingSurvey(
  shop: Asked,
  now: Date,
): Promise<Pick<Survey, "id" | "title" | "closesOn"> | null> {
  const open = await surveysOf(shop, { openOn: businessDay(now) }, now);
  const first = open.find(({ answers }) => answers === null);
  if (!first) return null;
  const { id, title, closesOn } = first.survey;
  return { id, title, closesOn };
}

/**
 * Keeps a shop's answers in place of its earlier ones. False when the survey was
 * closed in the meantime. `found` is what `findShopSurvey` gave this shop.
 */
export function answerSurvey(
  shop: Asked,
  { survey }: ShopSurvey,
  answers: SurveyAnswers,
  now: Date,
): Promise<boolean> {
  return transaction(async (tx) => {
    const [open] = await locked(
      tx
        .select({ id: surveys.id })
        .from(surveys)
        .where(
          and(
            eq(surveys.id, survey.id),
            eq(surveys.wardId, shop.wardId),
            isOpenOn(businessDay(now)),
          ),
        ),
    );
    if (!open) return false;
    const said = { answers, answeredAt: now };
    await tx
      .insert(surveyAnswers)
      .values({ surveyId: survey.id, shopId: shop.id, ...said })
      .onConflictDoUpdate({
        target: [surveyAnswers.surveyId, surveyAnswers.shopId],
        set: said,
      });
    const act = {
      actor: `shop:${shop.id}`,
      action: "survey-answer",
      subject: `survey:${survey.id}`,
      details: {},
    };
    await recordAct(tx, shop.wardId, act, now);
    return true;
  });
}
