import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { addDays } from "#app/domain/business-day.ts";
import { listActs } from "#app/models/audit.server.ts";
import { newId } from "#app/models/id.server.ts";
import { withdrawPromotion } from "#app/models/promotion.server.ts";
import { findWardPromotion } from "#app/models/promotion-hiding.server.ts";
import * as hiding from "#app/routes/ward.promotions.$id.hiding/route.tsx";
import * as showing from "#app/routes/ward.promotions.$id.showing.tsx";
import * as list from "#app/routes/ward.promotions._index/route.tsx";
import { transaction } from "#db/client.server.ts";
import { promotions } from "#db/schema/promotion.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import {
  firstShop,
  makeOtherWard,
  newsOf,
  otherShop,
  sampleEdition,
  TODAY,
} from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

type Listed = {
  rows: { id: string; state: string }[];
  found: number;
  pages: number;
  filter: { page: number };
};
type News = Awaited<ReturnType<typeof newsOf>>;

let cookie: string;
let official: string;
let news: News;

beforeAll(async () => {
  ({ cookie, id: official } = await makeOfficial("担当", undefined, "officer"));
});

beforeEach(async () => {
  news = await newsOf((await firstShop()).shop);
});

const path = (id: string, noun: string) => `/ward/promotions/${id}/${noun}`;

function hide(id: string, reason: string, who = cookie) {
  const sent = postRequest(path(id, "hiding"), { reason }, { cookie: who });
  return call(hiding.action, sent, { id });
}

function show(id: string) {
  return call(
    showing.action,
    postRequest(path(id, "showing"), {}, { cookie }),
    { id },
  );
}

async function listed(search = "") {
  const { body } = await call(
    list.loader,
    getRequest(`/ward/promotions${search}`, { cookie }),
  );
  return body as Listed;
}

async function stored(id: string) {
  const { ward } = await testContext();
  return (await findWardPromotion(ward.id, id))!.promotion;
}

const set = ({ id, shopId }: News, values: Partial<News>) =>
  transaction((tx) =>
    tx
      .update(promotions)
      .set(values)
      .where(and(eq(promotions.id, id), eq(promotions.shopId, shopId))),
  );

test("without a reason, with a long one, and for somebody who may only look, it is not hidden", async () => {
  for (const [reason, code] of [
    ["", "required"],
    [" \n ", "required"],
    ["あ".repeat(201), "too-long"],
  ] as const) {
    const answer = await hide(news.id, reason);
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { reason: [code] } },
    });
  }
  const viewer = await makeOfficial("閲覧", undefined, "viewer");
  expect((await hide(news.id, "わけ", viewer.cookie)).status).toBe(403);
  expect((await stored(news.id)).hiddenAt).toBeNull();
});

test("hidden with its reason it leaves the shown, and comes back; each is once, in the log", async () => {
  const { ward } = await sampleEdition();
  const before = (await testContext()).ward.version;
  expect((await listed("?state=live")).rows[0]).toMatchObject({
    id: news.id,
    state: "live",
  });
  expect(
    (await hide(news.id, "値段が\r\nちがいます")).headers.get("Location"),
  ).toBe("/ward/promotions?done=hidden");
  expect(await stored(news.id)).toMatchObject({
    hiddenReason: "値段が\nちがいます",
    hiddenBy: `staff:${official}`,
  });
  expect((await testContext()).ward.version).toBeGreaterThan(before);
  expect((await hide(news.id, "もう一度")).headers.get("Location")).toBe(
    "/ward/promotions?done=changed",
  );
  expect((await listed("?state=live")).rows.map(({ id }) => id)).not.toContain(
    news.id,
  );
  const corrected = async () => (await listed("?state=hidden")).rows[0];
  const row = { id: news.id, state: "hidden" };
  expect(await corrected()).toMatchObject({ ...row, isCorrected: false });
  await set(news, { editedAt: new Date(Date.now() + 1000) });
  expect(await corrected()).toMatchObject({ ...row, isCorrected: true });

  expect((await show(news.id)).headers.get("Location")).toBe(
    "/ward/promotions?done=shown",
  );
  expect((await show(news.id)).headers.get("Location")).toBe(
    "/ward/promotions?done=changed",
  );
  expect(await stored(news.id)).toMatchObject({
    hiddenAt: null,
    hiddenBy: null,
    hiddenReason: "",
  });
  const acts = (await listActs(ward.id, 20)).filter(
    ({ subject }) => subject === `promotion:${news.id}`,
  );
  expect(acts.map(({ action, details }) => [action, details])).toEqual([
    ["promotion-show", {}],
    ["promotion-hide", { reason: "値段が\nちがいます" }],
    ["promotion-post", {}],
  ]);
});

test("two at once: one hides, the other is told", async () => {
  const answers = await Promise.all([hide(news.id, "甲"), hide(news.id, "乙")]);
  expect(
    answers.map(({ headers }) => headers.get("Location")).toSorted(),
  ).toEqual(["/ward/promotions?done=changed", "/ward/promotions?done=hidden"]);
});

test("what is withdrawn, a draft's and another ward's cannot be hidden or shown", async () => {
  const { shop, ward } = await makeOtherWard();
  const theirs = await newsOf(shop);
  for (const answer of [
    await hide(theirs.id, "わけ"),
    await show(theirs.id),
    await hide("nobody", "わけ"),
  ])
    expect(answer.status).toBe(404);
  const page = await call(
    hiding.loader,
    getRequest(path(theirs.id, "hiding"), { cookie }),
    { id: theirs.id },
  );
  expect(page.status).toBe(404);
  expect(
    (await findWardPromotion(ward.id, theirs.id))!.promotion.hiddenAt,
  ).toBeNull();

  await withdrawPromotion((await firstShop()).shop, news.id, new Date());
  expect((await hide(news.id, "わけ")).headers.get("Location")).toBe(
    "/ward/promotions?done=changed",
  );
  const draft = await newsOf((await firstShop()).shop);
  await set(draft, { postedAt: null });
  expect((await hide(draft.id, "わけ")).status).toBe(404);
  expect((await listed()).rows.map(({ id }) => id)).not.toContain(draft.id);
});

test("the list knows street, state and pages; ended and withdrawn ones are not on it", async () => {
  const [mine, other] = [await firstShop(), await otherShop()];
  const ahead = await newsOf(mine.shop);
  await set(ahead, { startsOn: addDays(TODAY, 2), endsOn: addDays(TODAY, 3) });
  const over = await newsOf(mine.shop);
  await set(over, { startsOn: addDays(TODAY, -3), endsOn: addDays(TODAY, -1) });
  const ids = async (search: string) =>
    (await listed(search)).rows.map(({ id }) => id);
  expect(await ids("?state=scheduled")).toContain(ahead.id);
  expect(await ids("?state=scheduled")).not.toContain(news.id);
  expect(await ids("?state=live")).not.toContain(ahead.id);
  expect(await ids("")).not.toContain(over.id);
  expect(await ids(`?street=${mine.shop.streetId}`)).toContain(news.id);
  const { streets } = await sampleEdition();
  const elsewhere = streets.find(
    ({ id }) => ![mine.shop.streetId, other.shop.streetId].includes(id),
  )!;
  expect(await ids(`?street=${elsewhere.id}`)).not.toContain(news.id);

  await transaction((tx) =>
    tx
      .insert(promotions)
      .values(
        Array.from({ length: 51 }, () => ({ ...news, id: newId(new Date()) })),
      ),
  );
  const [first, second] = [await listed(), await listed("?page=2")];
  expect(first.rows).toHaveLength(50);
  expect(first.pages).toBeGreaterThan(1);
  const seen = new Set(first.rows.map(({ id }) => id));
  expect(second.rows.filter(({ id }) => seen.has(id))).toEqual([]);
  expect((await listed("?page=999&street=nowhere&state=odd")).filter.page).toBe(
    first.pages,
  );
});
