import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { askShops, findApplication } from "#app/models/application.server.ts";
import { findLetter, listLetters } from "#app/models/letter.server.ts";
import { listShopPromotions } from "#app/models/promotion.server.ts";
import { findCheckpoint } from "#app/models/shop.server.ts";
import * as office from "#app/routes/ward.applications._index/route.tsx";
import * as unanswered from "#app/routes/ward.applications.unanswered/route.tsx";
import * as csv from "#app/routes/ward.applications.unanswered[.]csv.ts";
import { transaction } from "#db/client.server.ts";
import { shops } from "#db/schema/shop.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { sampleEdition } from "./merchant-world.ts";
import { newShop, shopNow } from "./shop-world.ts";
import {
  asked,
  decideAs,
  makeDesk,
  seenOf,
  send,
  yes,
} from "./application-world.ts";

let cookie: string;
let staffId: string;

beforeAll(async () => {
  ({ cookie, staffId } = await makeDesk());
});

const decide = (slug: string, fields: Record<string, string>) =>
  decideAs(cookie, slug, fields);

const act = (fields: Record<string, string>) =>
  call(office.action, postRequest("/ward/applications", fields, { cookie }));

/** Nothing in it that an official has to read first. */
const plainYes = { ...yes, mode: "static", offer: "", h1: "" };

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

describe("a decision", () => {
  it("lets a shop in with its hours, amenities and offer", async () => {
    const { shop, code, rally } = await asked(staffId);
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
    const { shop, code, rally } = await asked(staffId);
    await send(code, yes);
    const read = { intent: "approve", answeredAt: await seenOf(shop) };
    await new Promise((done) => setTimeout(done, 5));
    await send(code, { ...yes, offer: "べつの特典。" });
    expect((await decide(shop.slug, read)).status).toBe(409);
    expect(await findCheckpoint(rally.id, shop.id)).toBeNull();
  });

  it("declines with a reason only", async () => {
    const { shop, code, rally } = await asked(staffId);
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
    const [plain, other] = [await asked(staffId), await asked(staffId)];
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
    const { shop, rally } = await asked(staffId);
    expect((await decide(shop.slug, plainYes)).status).toBe(303);
    const application = await findApplication(rally.id, shop.id);
    expect(application).toMatchObject({ joins: true, contactName: "山田" });
  });
});

it("the list to telephone has who has not answered, and a file of it", async () => {
  const { shop } = await asked(staffId);
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
  const { shop, code } = await asked(staffId);
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
