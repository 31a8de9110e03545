import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { readSpreadsheet } from "#app/http/spreadsheet.server.ts";
import { sweepImports } from "#app/models/shop-import.server.ts";
import * as abandonment from "#app/routes/ward.shops.import.$id_.abandonment.tsx";
import * as badCsv from "#app/routes/ward.shops.import.$id_.bad[.]csv.ts";
import * as current from "#app/routes/ward.shops.import.current[.]xlsx.ts";
import { db, transaction } from "#db/client.server.ts";
import { shopImports } from "#db/schema/shop-import.ts";
import { staff } from "#db/schema/ward.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import {
  fileOf,
  goodRow,
  type Importer,
  makeImporter,
  shopOf,
} from "./import-world.ts";
import { makeOtherWard, sampleEdition } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

let ana: Importer;

beforeAll(async () => {
  ana = await makeImporter("あな");
});

const sweep = (now: Date) => transaction((tx) => sweepImports(tx, now));

describe("whose it is", () => {
  it("another ward sees, reads, mends and confirms nothing of it", async () => {
    const id = await ana.open(fileOf(goodRow("X-1", "うちの店")));
    const { seen } = await ana.view(id);
    const other = await makeOtherWard();
    const stranger = await makeImporter("隣", other.context);
    expect(await stranger.status(id)).toBe(404);
    await stranger.confirm(id, seen);
    await stranger.giveUp(id);
    expect(await shopOf("X-1")).toBeNull();
    expect(await ana.status(id)).toBe(200);
  });

  it("who may only look may not send", async () => {
    const { ward } = await sampleEdition();
    const viewer = await makeOfficial("見る人");
    await transaction(async (tx) => {
      await tx
        .update(staff)
        .set({ role: "viewer" })
        .where(and(eq(staff.wardId, ward.id), eq(staff.id, viewer.id)));
    });
    const request = postRequest("/x", {}, { cookie: viewer.cookie });
    const answer = await call(abandonment.action, request, { id: "x" });
    expect(answer.status).toBe(403);
  });
});

it("given up is gone; what nobody confirmed is gone after a day", async () => {
  const [first, second] = [
    await ana.open(fileOf(goodRow("G-1", "a"))),
    await ana.open(fileOf(goodRow("G-2", "b"))),
  ];
  await ana.giveUp(first);
  expect(await ana.status(first)).toBe(404);
  await sweep(new Date());
  expect(await ana.status(second)).toBe(200);
  await sweep(new Date(Date.now() + 86_400_000 * 2));
  expect(
    await db.select().from(shopImports).where(eq(shopImports.id, second)),
  ).toEqual([]);
});

it("the rows to mend come as a file that can be sent again", async () => {
  const id = await ana.open(
    fileOf(goodRow("B-1", "よい店"), ["B-2", "", "綱島商店街", 35.5, 139.6]),
  );
  const path = `/ward/shops/import/${id}/bad.csv`;
  const answer = await call(
    badCsv.loader,
    getRequest(path, { cookie: ana.cookie }),
    { id },
  );
  const bytes = new TextEncoder().encode(String(answer.body));
  const read = await readSpreadsheet(bytes);
  expect(read).toMatchObject({ ok: true, table: { ignored: ["行", "わけ"] } });
  expect(read.ok && read.table.rows).toHaveLength(1);
});

it("the list of all shops, sent back as it is, changes nothing", async () => {
  const value = await current.loader({
    request: getRequest("/ward/shops/import/current.xlsx", {
      cookie: ana.cookie,
    }),
    params: {},
    context: ana.context,
  });
  const id = await ana.open(new Uint8Array(await value.arrayBuffer()));
  const { view } = await ana.view(id);
  expect(view).toMatchObject({
    added: { all: 0 },
    changed: { all: 0 },
    bad: { all: 0 },
  });
  expect(view.same).toBeGreaterThanOrEqual(110);
});
