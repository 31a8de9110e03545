import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#app/domain/business-day.ts";
import { askShops, findApplication } from "#app/models/application.server.ts";
import {
  findLetter,
  letterCode,
  listLetters,
} from "#app/models/letter.server.ts";
import { listShopPromotions } from "#app/models/promotion.server.ts";
import { findCheckpoint } from "#app/models/shop.server.ts";
import { sweepOld } from "#app/models/sweep.server.ts";
import * as answer from "#app/routes/a.$code/route.tsx";
import * as office from "#app/routes/ward.applications._index/route.tsx";
import * as one from "#app/routes/ward.applications.$slug/route.tsx";
import * as unanswered from "#app/routes/ward.applications.unanswered/route.tsx";
import * as csv from "#app/routes/ward.applications.unanswered[.]csv.ts";
import { transaction } from "#db/client.server.ts";
import { rallies } from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import { makeOtherWard, sampleEdition, TODAY } from "./merchant-world.ts";
import { newShop, shopNow } from "./shop-world.ts";
import { makeOfficial } from "./ward-world.ts";

let cookie: string;
let staffId: string;

beforeAll(async () => {
  ({ cookie, id: staffId } = await makeOfficial("申込の担当"));
});

const yes = {
  joins: "yes",
  mode: "till",
  minimumYen: "500",
  h1: "10:00〜19:00",
  offer: "カードを見せると、1こおまけ。",
  amenities: "pram",
  contactName: "山田",
  contactPhone: "045-000-3333",
  consent: "on",
};

/** Nothing in it that an official has to read first. */
const plainYes = { ...yes, mode: "static", offer: "", h1: "" };

async function asked() {
  const shop = await newShop();
  const edition = await sampleEdition();
  const n = await askShops(
    edition,
    [{ shop, state: "none" }],
    staffId,
    new Date(),
  );
  expect(n).toBe(1);
  const letters = await listLetters(edition.rally.id, "application");
  const letter = letters.find(({ shopId }) => shopId === shop.id)!;
  return { shop, code: letterCode(letter), rally: edition.rally };
}

const open = (code: string, query = "") =>
  call(answer.loader, getRequest(`/a/${code}${query}`), { code });

const send = (code: string, fields: Record<string, string>) =>
  call(answer.action, postRequest(`/a/${code}`, fields), { code });

const decide = (slug: string, fields: Record<string, string>) =>
  call(
    one.action,
    postRequest(`/ward/applications/${slug}`, fields, { cookie }),
    { slug },
  );

const act = (fields: Record<string, string>) =>
  call(office.action, postRequest("/ward/applications", fields, { cookie }));

async function seenOf(shop: { id: string }) {
  const { rally } = await sampleEdition();
  const application = await findApplication(rally.id, shop.id);
  return String(application!.answeredAt!.getTime());
}

describe("asking", () => {
  it("makes one application and one letter a shop, once", async () => {
    const [shop, edition] = [await newShop(), await sampleEdition()];
    const all = [{ shop, state: "none" as const }];
    const both = await Promise.all(
      [1, 2].map(() => askShops(edition, all, staffId, new Date())),
    );
    expect(both.toSorted()).toEqual([0, 1]);
    const letters = await listLetters(edition.rally.id, "application");
    expect(letters.filter(({ shopId }) => shopId === shop.id)).toHaveLength(1);
  });

  it("of a street asks those that take no part yet", async () => {
    const shop = await newShop();
    const answered = await act({ intent: "ask", street: shop.streetId });
    expect(answered.headers.get("Location")).toMatch(/said=asked&n=\d+$/);
    const { rally } = await sampleEdition();
    expect(await findApplication(rally.id, shop.id)).not.toBeNull();
    const again = await act({ intent: "ask", street: shop.streetId });
    expect(again.headers.get("Location")).toContain("said=askedNone");
  });
});

describe("a letter's page", () => {
  it("opens in any case with what is known, and changes nothing", async () => {
    const { shop, code, rally } = await asked();
    for (const typed of [code, code.toLowerCase()]) {
      const { status, body } = await open(typed);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        refusal: null,
        view: {
          state: "asked",
          deletedOn: addDays(rally.endsOn, 90),
          typed: { contactPhone: "045-000-2222" },
        },
      });
    }
    expect((await findApplication(rally.id, shop.id))!.answeredAt).toBeNull();
  });

  it("takes an answer, and another until it is decided", async () => {
    const { shop, code, rally } = await asked();
    const first = await send(code, yes);
    expect(first.status).toBe(303);
    expect(first.headers.get("Location")).toBe(`/a/${code}?sent=1`);
    expect((await send(code, { ...yes, minimumYen: "300" })).status).toBe(303);
    expect(await findApplication(rally.id, shop.id)).toMatchObject({
      joins: true,
      mode: "till",
      minimumYen: 300,
      amenities: ["pram"],
    });
    const approved = await decide(shop.slug, {
      intent: "approve",
      answeredAt: await seenOf(shop),
    });
    expect(approved.status).toBe(303);
    expect((await send(code, { joins: "no" })).status).toBe(409);
    const { body } = await open(code);
    expect(body).toMatchObject({ view: { decision: "approved" } });
  });

  it("keeps what is wrong and says where", async () => {
    const { code } = await asked();
    const { status, body } = await send(code, {
      ...yes,
      contactName: "",
      h2: "ひる",
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error: { h2: ["not-hours"] },
      initialValue: { offer: yes.offer },
    });
  });

  it("answers 404 to a code that is none, and 429 to many", async () => {
    const { body, status } = await open("0000-0000-0000");
    expect(status).toBe(404);
    expect(body).toMatchObject({ refusal: "unknown" });
    expect((await send("0000-0000-0000", yes)).status).toBe(404);
    const context = { ...(await testContext()), address: "198.51.100.9" };
    const tries = [];
    for (let i = 0; i < 61; i++)
      tries.push(
        (
          await call(
            answer.loader,
            getRequest("/a/X"),
            { code: `XXXXXXXXXX${String(i).padStart(2, "0")}` },
            context,
          )
        ).status,
      );
    expect(tries.slice(0, 60)).toEqual(Array(60).fill(404));
    expect(tries[60]).toBe(429);
    const { code } = await asked();
    const shut = await call(
      answer.loader,
      getRequest(`/a/${code}`),
      { code },
      context,
    );
    expect(shut.status).toBe(429);
    expect((await open(code)).status).toBe(200);
  });

  it("is another ward's nobody's", async () => {
    const { code } = await asked();
    const other = await makeOtherWard();
    const { status } = await call(
      answer.loader,
      getRequest(`/a/${code}`),
      { code },
      other.context,
    );
    expect(status).toBe(404);
  });

  it("is 410 after the rally, and who answered is forgotten 90 days later", async () => {
    const { shop, code, rally } = await asked();
    await send(code, yes);
    const endOn = (endsOn: string) =>
      transaction((tx) =>
        tx
          .update(rallies)
          .set({ startsOn: addDays(endsOn, -1), endsOn })
          .where(eq(rallies.id, rally.id))
          .returning(),
      );
    const known = async () =>
      (await findApplication(rally.id, shop.id))!.contactName;
    try {
      await endOn(addDays(TODAY, -1));
      expect((await open(code)).status).toBe(410);
      expect((await send(code, yes)).status).toBe(410);
      await endOn(addDays(TODAY, -90));
      await sweepOld(new Date());
      expect(await known()).toBe("山田");
      await endOn(addDays(TODAY, -91));
      await sweepOld(new Date());
      expect(await known()).toBe("");
    } finally {
      await transaction((tx) =>
        tx
          .update(rallies)
          .set({ startsOn: rally.startsOn, endsOn: rally.endsOn })
          .where(eq(rallies.id, rally.id))
          .returning(),
      );
    }
  });
});

describe("a decision", () => {
  it("lets a shop in with its hours, amenities and offer", async () => {
    const { shop, code, rally } = await asked();
    await send(code, yes);
    const approve = { intent: "approve", answeredAt: await seenOf(shop) };
    const both = await Promise.all([
      decide(shop.slug, approve),
      decide(shop.slug, approve),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const point = await findCheckpoint(rally.id, shop.id);
    expect(point).toMatchObject({ mode: "till", minimumYen: 500 });
    const now = await shopNow(shop.slug);
    expect(now.hours.weekly[1]).toEqual([{ open: "10:00", close: "19:00" }]);
    expect(now.amenities).toEqual(["pram", "cash"]);
    expect(await listShopPromotions(shop.id)).toMatchObject([
      { kind: "offer", title: yes.offer, endsOn: rally.endsOn },
    ]);
  });

  it("is about the answer that was read", async () => {
    const { shop, code, rally } = await asked();
    await send(code, yes);
    const read = { intent: "approve", answeredAt: await seenOf(shop) };
    await new Promise((done) => setTimeout(done, 5));
    await send(code, { ...yes, offer: "べつの特典。" });
    expect((await decide(shop.slug, read)).status).toBe(409);
    expect(await findCheckpoint(rally.id, shop.id)).toBeNull();
  });

  it("declines with a reason only", async () => {
    const { shop, code, rally } = await asked();
    await send(code, yes);
    const answeredAt = await seenOf(shop);
    const decline = (reason: string) =>
      decide(shop.slug, { intent: "decline", answeredAt, reason });
    expect((await decline("")).status).toBe(400);
    expect((await decline("期間中は休業のため")).status).toBe(303);
    expect(await findCheckpoint(rally.id, shop.id)).toBeNull();
    expect(await findApplication(rally.id, shop.id)).toMatchObject({
      decision: "declined",
      reason: "期間中は休業のため",
      decidedBy: `staff:${staffId}`,
    });
  });

  it("of all with nothing to read leaves the others", async () => {
    const [plain, other] = [await asked(), await asked()];
    await send(plain.code, plainYes);
    await send(other.code, { ...plainYes, offer: yes.offer });
    const asOf = String(Date.now());
    const { headers } = await act({ intent: "approve-plain", asOf });
    expect(headers.get("Location")).toMatch(/said=approved&n=1$/);
    const { rally } = plain;
    expect(await findCheckpoint(rally.id, plain.shop.id)).not.toBeNull();
    expect(await findCheckpoint(rally.id, other.shop.id)).toBeNull();
  });

  it("by telephone is written by the official", async () => {
    const { shop, rally } = await asked();
    expect((await decide(shop.slug, plainYes)).status).toBe(303);
    const application = await findApplication(rally.id, shop.id);
    expect(application).toMatchObject({ joins: true, contactName: "山田" });
  });
});

it("the list to telephone has who has not answered, and a file of it", async () => {
  const { shop } = await asked();
  const { body } = await call(
    unanswered.loader,
    getRequest("/ward/applications/unanswered", { cookie }),
  );
  const { rows } = body as { rows: { slug: string; days: number }[] };
  expect(rows.find(({ slug }) => slug === shop.slug)).toMatchObject({
    phone: "045-000-2222",
    days: 0,
  });
  const file = await call(
    csv.loader,
    getRequest("/ward/applications/unanswered.csv", { cookie }),
  );
  expect(file.headers.get("Content-Type")).toContain("text/csv");
  expect(String(file.body)).toContain(shop.name);
});

it("a withdrawn shop is neither asked nor let in", async () => {
  const { shop, code } = await asked();
  await send(code, yes);
  await transaction((tx) =>
    tx
      .update(shops)
      .set({ withdrawnAt: new Date() })
      .where(eq(shops.id, shop.id))
      .returning(),
  );
  const answeredAt = await seenOf(shop);
  const approve = { intent: "approve", answeredAt };
  expect((await decide(shop.slug, approve)).status).toBe(409);
  const { ward } = await sampleEdition();
  expect(await findLetter(ward.id, code)).not.toBeNull();
});
