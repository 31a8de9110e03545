import { beforeAll, expect, it } from "vitest";
import * as home from "#app/routes/merchant._index.tsx";
import * as list from "#app/routes/merchant.surveys._index.tsx";
import * as one from "#app/routes/merchant.surveys.$id.tsx";
import { closeSurvey, listAnswers } from "#app/models/survey.server.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import {
  firstShop,
  makeOtherWard,
  otherShop,
  signedIn,
} from "./merchant-world.ts";
import { makeSurvey } from "./survey-world.ts";

const { ward } = await testContext();
let own: string;
let other: string;

beforeAll(async () => {
  own = await signedIn(ward, (await firstShop()).shop);
  other = await signedIn(ward, (await otherShop()).shop);
});

const open = (id: string, cookie = own) =>
  call(one.loader, getRequest(`/merchant/surveys/${id}`, { cookie }), { id });

const send = (id: string, fields: Record<string, string>, cookie = own) =>
  call(one.action, postRequest(`/merchant/surveys/${id}`, fields, { cookie }), {
    id,
  });

it("an open survey is on the home until it is answered; the answer can be changed", async () => {
  const id = await makeSurvey(ward.id, "open");
  const onHome = async () =>
    (await call(home.loader, getRequest("/merchant", { cookie: own }))).body;
  expect(await onHome()).toMatchObject({ survey: { id } });
  expect((await open(id)).body).toMatchObject({ state: "open", answers: null });
  const sent = await send(id, { q1: "はい", q3: "３０", q4: "<script>" });
  expect(sent.status).toBe(303);
  expect(sent.headers.get("Location")).toBe("/merchant/surveys?done=answered");
  expect(((await onHome()) as { survey: unknown }).survey).toBeNull();
  const answers = { q1: "はい", q3: 30, q4: "<script>" };
  expect((await open(id)).body).toMatchObject({ answers });
  await send(id, { q1: "いいえ" });
  expect((await open(id)).body).toMatchObject({ answers: { q1: "いいえ" } });
  expect(await listAnswers(ward.id, id)).toHaveLength(1);
});

it("is refused beside the question, and what was typed stays", async () => {
  const id = await makeSurvey(ward.id, "open");
  const typed = { q3: "多い", q4: "文" };
  expect(await send(id, typed)).toMatchObject({
    status: 400,
    body: {
      given: typed,
      error: { q1: ["required"], q3: ["not-a-number"] },
    },
  });
  expect(await listAnswers(ward.id, id)).toEqual([]);
});

it("no shop sees another's answer", async () => {
  const id = await makeSurvey(ward.id, "open");
  await send(id, { q1: "はい", q4: "ひみつ" });
  expect((await open(id, other)).body).toMatchObject({ answers: null });
  const all = await call(
    list.loader,
    getRequest("/merchant/surveys", { cookie: other }),
  );
  expect(JSON.stringify(all.body)).not.toContain("ひみつ");
  const { surveys } = all.body as Awaited<ReturnType<typeof list.loader>>;
  expect(surveys.find((survey) => survey.id === id)?.isAnswered).toBe(false);
});

it("open ones come first; a closed one says so and takes nothing, a draft is not there", async () => {
  const waits = await makeSurvey(ward.id, "open");
  const closed = await makeSurvey(ward.id, "closed");
  const draft = await makeSurvey(ward.id, "draft");
  const page = await call(
    list.loader,
    getRequest("/merchant/surveys?done=answered", { cookie: own }),
  );
  const { surveys, isDone } = page.body as Awaited<
    ReturnType<typeof list.loader>
  >;
  expect(isDone).toBe(true);
  expect(surveys[0]?.id).toBe(waits);
  expect(surveys.map(({ id }) => id)).not.toContain(draft);
  expect((await open(closed)).body).toMatchObject({ state: "closed" });
  expect(await send(closed, { q1: "はい" })).toMatchObject({
    status: 409,
    body: { isLate: true, given: { q1: "はい" } },
  });
  for (const id of [draft, "__proto__"]) {
    expect((await open(id)).status).toBe(404);
    expect((await send(id, { q1: "はい" })).status).toBe(404);
  }
  const doing = { wardId: ward.id, staffId: "somebody", now: new Date() };
  await closeSurvey(doing, waits);
  expect((await send(waits, { q1: "はい" })).status).toBe(409);
});

it("is nobody's in another ward", async () => {
  const there = await makeOtherWard();
  const cookie = await signedIn(there.ward, there.shop);
  const id = await makeSurvey(ward.id, "open");
  for (const sent of [
    getRequest("/x", { cookie }),
    postRequest("/x", { q1: "はい" }, { cookie }),
  ]) {
    const door = sent.method === "GET" ? one.loader : one.action;
    expect((await call(door, sent, { id }, there.context)).status).toBe(404);
  }
});
