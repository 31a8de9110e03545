import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { listActs } from "#app/models/audit.server.ts";
import { findImport } from "#app/models/shop-import.server.ts";
import * as application from "#app/routes/ward.applications.$slug/route.tsx";
import * as card from "#app/routes/ward.cards.$number/route.tsx";
import * as prints from "#app/routes/ward.prints/route.tsx";
import * as abandonment from "#app/routes/ward.shops.import.$id_.abandonment.tsx";
import * as confirmation from "#app/routes/ward.shops.import.$id_.confirmation.tsx";
import * as readings from "#app/routes/ward.shops.import.$id_.readings.tsx";
import * as place from "#app/routes/ward.shops.$slug_.place/route.tsx";
import { db, transaction } from "#db/client.server.ts";
import { shops } from "#db/schema/shop.ts";
import { wards } from "#db/schema/ward.ts";
import { locked } from "#db/sums.ts";
import { makePaperCard } from "#tests/models/paper-card.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { loggedPath } from "#server/address.ts";
import { csvOf } from "#tests/factories/spreadsheet.ts";
import { fileOf, makeImporter, shopOf } from "./import-world.ts";
import { at, enter, lettered } from "./letter-world.ts";
import { sampleEdition } from "./merchant-world.ts";
import { newShop } from "./shop-world.ts";
import { makeOfficial } from "./ward-world.ts";

const PEACH = "🍑";
let cookie: string;

beforeAll(async () => {
  ({ cookie } = await makeOfficial("変わった入力の係"));
});

describe("a letter of two halves", () => {
  it("at the end of a reason that is too long is not kept in half", async () => {
    const edition = await sampleEdition();
    const { number } = await makePaperCard(edition);
    const reason = `${"あ".repeat(199)}${PEACH}`;
    const fields = { intent: "grant", shop: "3", reason };
    const request = postRequest(`/ward/cards/${number}`, fields, { cookie });
    expect((await call(card.action, request, { number })).status).toBe(200);
    const acts = await listActs(edition.ward.id, 20);
    const act = acts.find(({ action }) => action === "grant-stamp");
    const kept = String(act?.details.reason);
    expect([kept.length, kept.isWellFormed()]).toEqual([200, true]);
  });

  it("at the end of a cell or title that is too long is not kept in half", async () => {
    const ana = await makeImporter("長い人");
    const cell = `${"あ".repeat(299)}${PEACH}`;
    const title = `${"い".repeat(39)}${PEACH}`;
    const id = await ana.open(
      csvOf(["店名", "商店街", "住所", title], ["花", "綱島", cell, "x"]),
    );
    const kept = await findImport(db, (await sampleEdition()).ward.id, id);
    const { rows, ignored } = kept!.content;
    const texts = [rows[0]!.cells.address!, ignored[0]!];
    expect(texts.map((text) => text.isWellFormed())).toEqual([true, true]);
  });
});

it.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
  "an application's act %s is none",
  async (intent) => {
    const { slug } = await newShop();
    const path = `/ward/applications/${slug}`;
    const request = postRequest(path, { intent }, { cookie });
    const answer = await call(application.action, request, { slug });
    expect(answer).toMatchObject({ status: 400, body: { told: "answer" } });
  },
);

it.each(["1e21", "9007199254740993", "NaN", ""])(
  "a map's version %s is an old one",
  async (version) => {
    const { slug } = await newShop();
    const fields = { lat: "35.537", lng: "139.634", version };
    const path = `/ward/shops/${slug}/place`;
    const request = postRequest(path, fields, { cookie });
    expect((await call(place.action, request, { slug })).status).toBe(409);
  },
);

it("日めくり of ten thousand years are refused at once", async () => {
  const days = { from: "0001-01-01", to: "9999-12-31" };
  const fields = { sheets: "daily", scope: "all", ...days };
  const begun = performance.now();
  const request = postRequest("/ward/prints", fields, { cookie });
  const { status, body } = await call(prints.action, request);
  expect(status).toBe(400);
  expect(body).toMatchObject({ error: { from: ["too-many-days"] } });
  expect(performance.now() - begun).toBeLessThan(2000);
});

describe("a shop that is withdrawn altogether", () => {
  it("has no way in, by a session or by a letter that was made meanwhile", async () => {
    const { shop, code } = await lettered();
    const own = (await enter(code, "一")).cookies[0]!;
    expect((await at(own)).status).toBe(200);
    await transaction((tx) =>
      tx
        .update(shops)
        .set({ withdrawnAt: new Date() })
        .where(eq(shops.id, shop.id)),
    );
    expect((await at(own)).status).toBe(303);
    expect((await enter(code, "二")).status).toBe(410);
  });
});

it("a file and a form that give one code at once: the file is shown again", async () => {
  const { wardId, ...shop } = await newShop();
  const ana = await makeImporter("あとの人");
  const id = await ana.open(fileOf(["R-1", "競う店", "綱島", "", "", "", ""]));
  const { seen } = await ana.view(id);
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const form = transaction(async (tx) => {
    const here = eq(wards.id, wardId);
    await locked(tx.select({ id: wards.id }).from(wards).where(here));
    const other = { ...shop, id: `${shop.id}x`, slug: `${shop.slug}x` };
    await tx.insert(shops).values({ ...other, wardId, key: "R-1" });
    arrive();
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  await arrived;
  const [to] = await Promise.all([ana.confirm(id, seen), form]);
  expect(to).toContain("said=moved");
  expect((await shopOf("R-1"))?.name).toBe(shop.name);
});

it.each([
  ["/l/ABCD-EFGH-JKMN?x=1", "/l/…"],
  ["/A/ABCDEFGHJKMN", "/A/…"],
  ["/s/K0TSUBAKI0?x=1", "/s/K0TSUBAKI0"],
  ["/language", "/language"],
])("a log holds no code of a letter: %s", (path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});

it.each([abandonment, confirmation, readings])(
  "a letter no header can carry leads back all the same",
  async ({ loader }) => {
    const request = getRequest("/ward/shops/import/x", { cookie });
    const { headers } = await call(loader, request, { id: "\u0100" });
    expect(headers.get("Location")).toBe("/ward/shops/import/%C4%80");
  },
);
