import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { addDays, businessDay } from "#app/domain/business-day.ts";
import type { SurveyQuestion } from "#app/domain/survey.ts";
import { listActs } from "#app/models/audit.server.ts";
import {
  answerSurvey,
  findShopSurvey,
  findWaitingSurvey,
  listShopSurveys,
} from "#app/models/survey-answer.server.ts";
import {
  askSurvey,
  closeSurvey,
  countAnswered,
  draftSurvey,
  editSurvey,
  findSurvey,
  listAnswers,
  listAsked,
} from "#app/models/survey.server.ts";
import { touchWard } from "#app/models/ward.server.ts";
import { transaction } from "#db/client.server.ts";
import { checkpoints } from "#db/schema/rally.ts";
import { surveys } from "#db/schema/survey.ts";
import { makeOtherWard } from "#tests/routes/merchant-world.ts";
import { newShop } from "#tests/routes/shop-world.ts";
import { sampleEdition } from "./press.ts";

const edition = await sampleEdition();
const { ward } = edition;
const [first, second] = edition.checkpoints.map(({ shop }) => shop);
const now = new Date();
const today = businessDay(now);
const doing = { wardId: ward.id, staffId: "somebody", now };
const questions: SurveyQuestion[] = [
  { id: "q1", kind: "text", text: "問", choices: [], isRequired: false },
];
const frozen = { ok: false, refusal: "asked" };
const words = { title: "題", intro: "", closesOn: today, questions };

async function asked() {
  const { id } = await draftSurvey(doing, words);
  expect(await askSurvey(doing, id)).not.toBeNull();
  return id;
}

const meet = async (shop: typeof first, id: string, at = now) =>
  (await findShopSurvey(shop!, id, at))!;

test("a draft can be rewritten and is no shop's; once asked it is frozen", async () => {
  const { id } = await draftSurvey(doing, words);
  const better = { ...words, title: "よい題" };
  expect(await editSurvey(doing, id, better)).toMatchObject({ ok: true });
  expect(await findShopSurvey(first!, id, now)).toBeNull();
  expect(await listShopSurveys(first!, now)).toEqual([]);
  const [one, two] = await Promise.all([
    askSurvey(doing, id),
    askSurvey(doing, id),
  ]);
  expect([one, two].filter((row) => row !== null)).toHaveLength(1);
  const [act] = await listActs(ward.id, 1);
  expect(act).toMatchObject({ action: "survey-ask", subject: `survey:${id}` });
  expect(await editSurvey(doing, id, words)).toEqual(frozen);
  expect(await findSurvey(ward.id, id)).toMatchObject(better);
  expect((await findWaitingSurvey(first!, now))?.id).toBe(id);
});

test("every shop that takes part is asked, nobody else", async () => {
  const id = await asked();
  const { length } = edition.checkpoints.filter((one) => !one.withdrawnAt);
  const survey = (await findSurvey(ward.id, id))!;
  expect(await listAsked(ward.id, survey, now)).toHaveLength(length);
  const outsider = await newShop("まだの店");
  expect(await findShopSurvey(outsider, id, now)).toBeNull();
  const there = await makeOtherWard();
  expect(await findShopSurvey(there.shop, id, now)).toBeNull();
  expect(await findSurvey(there.ward.id, id)).toBeNull();
  const elsewhere = { ...doing, wardId: there.ward.id };
  expect(await editSurvey(elsewhere, id, words)).toEqual(frozen);
  expect(await closeSurvey(elsewhere, id)).toBeNull();
  expect(await listAnswers(there.ward.id, id)).toEqual([]);
});

test("a shop's answers replace its own, are nobody else's, and wait for nobody any more", async () => {
  const id = await asked();
  const mine = await meet(first, id);
  expect(await answerSurvey(first!, mine, { q1: "はじめ" }, now)).toBe(true);
  await Promise.all([
    answerSurvey(first!, mine, { q1: "あと" }, now),
    answerSurvey(second!, await meet(second, id), { q1: "となり" }, now),
  ]);
  expect((await meet(first, id)).answers).toEqual({ q1: "あと" });
  expect((await meet(second, id)).answers).toEqual({ q1: "となり" });
  expect((await countAnswered(ward.id)).get(id)).toBe(2);
  expect((await findWaitingSurvey(first!, now))?.id).not.toBe(id);
});

test("closed by an official or by its day, it takes no answer more; what was said stays readable", async () => {
  const id = await asked();
  const mine = await meet(first, id);
  await answerSurvey(first!, mine, { q1: "まえ" }, now);
  const tomorrow = new Date(now.getTime() + 86_400_000);
  expect(await answerSurvey(first!, mine, { q1: "あす" }, tomorrow)).toBe(
    false,
  );
  expect((await meet(first, id, tomorrow)).state).toBe("closed");
  expect(await closeSurvey({ ...doing, now: tomorrow }, id)).toBeNull();
  expect(await closeSurvey(doing, id)).not.toBeNull();
  expect(await closeSurvey(doing, id)).toBeNull();
  expect(await answerSurvey(first!, mine, { q1: "おそい" }, now)).toBe(false);
  expect(await meet(first, id)).toMatchObject({
    state: "closed",
    answers: { q1: "まえ" },
  });
});

test("a survey whose day is over cannot be sent out", async () => {
  const { id } = await draftSurvey(doing, words);
  await transaction((tx) =>
    tx
      .update(surveys)
      .set({ closesOn: addDays(today, -1) })
      .where(eq(surveys.id, id)),
  );
  expect(await askSurvey(doing, id)).toBeNull();
  expect((await findSurvey(ward.id, id))?.askedAt).toBeNull();
});

test("a shop that has left is asked no more, but keeps what it said", async () => {
  const id = await asked();
  const [leaving, silent] = edition.checkpoints.slice(-2);
  const mine = await meet(leaving!.shop, id);
  await answerSurvey(leaving!.shop, mine, { q1: "さようなら" }, now);
  await transaction(async (tx) => {
    for (const one of [leaving!, silent!])
      await tx
        .update(checkpoints)
        .set({ withdrawnAt: now })
        .where(eq(checkpoints.id, one.id));
    await touchWard(tx, ward.id);
  });
  expect((await meet(leaving!.shop, id)).answers).toEqual({ q1: "さようなら" });
  expect(await findShopSurvey(silent!.shop, id, now)).toBeNull();
});
