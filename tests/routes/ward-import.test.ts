import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { encodeXlsx, templateFile } from "#app/http/shop-file.server.ts";
import { readSpreadsheet } from "#app/http/spreadsheet.server.ts";
import { listActs } from "#app/models/audit.server.ts";
import { findEdition } from "#app/models/edition.server.ts";
import * as template from "#app/routes/ward.shops.import.template[.]csv.ts";
import { listOfficeShops } from "#app/models/shop.server.ts";
import { listStreets } from "#app/models/street.server.ts";
import { getRequest } from "#tests/setup/request.ts";
import { describeImport } from "#app/models/shop-import.server.ts";
import { db, transaction } from "#db/client.server.ts";
import { checkpoints, codes } from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import {
  fileOf,
  goodRow,
  type Importer,
  makeImporter,
  shopOf,
} from "./import-world.ts";
import { sampleEdition } from "./merchant-world.ts";

let ana: Importer;
let ben: Importer;

beforeAll(async () => {
  ana = await makeImporter("あな");
  ben = await makeImporter("べん");
});

describe("choosing a file", () => {
  it("keeps what was read and shows it", async () => {
    const answer = await ana.upload(fileOf(goodRow("C-1", "見る店")));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toMatch(
      /^\/ward\/shops\/import\/[0-9a-f-]{36}$/,
    );
    expect(await shopOf("C-1")).toBeNull();
  });

  it.each([
    ["", "empty"],
    ["店名,住所\nx,y", "missing-column"],
    ["%PDF-1.7", "other-file"],
  ])("refuses %j with its reason", async (text, refusal) => {
    const answer = await ana.upload(text);
    expect(answer).toMatchObject({
      status: 400,
      body: { refusal, fileName: "一覧.csv" },
    });
  });

  it("refuses a form without a file, and a body that is no form", async () => {
    expect(await ana.send(new FormData())).toMatchObject({
      status: 400,
      body: { refusal: "none" },
    });
    expect(await ana.send("x=1")).toMatchObject({
      status: 400,
      body: { refusal: "none" },
    });
    expect(
      (await ana.send("--b\r\nbroken", "multipart/form-data; boundary=b"))
        .status,
    ).toBe(400);
  });

  it("the template has a row that is skipped, in either form", async () => {
    const bytes = await encodeXlsx(templateFile(), "店舗");
    expect(await readSpreadsheet(bytes)).toMatchObject({ refusal: "no-rows" });
    expect(templateFile()[1]).toContain("商店街の名前");
    const csv = await template.loader({
      request: getRequest("/ward/shops/import/template.csv", {
        cookie: ana.cookie,
      }),
      params: {},
      context: ana.context,
    });
    const [first] = await listStreets(ana.context.ward.id);
    expect(await csv.text()).toContain(`,${first!.name},`);
  });
});

describe("mending and confirming", () => {
  it("× is an answer: the shop takes no part, and the list taken away says so", async () => {
    const row = goodRow("N-1", "出ない店", "10:00〜19:00", "水", "×");
    expect(await ana.confirm(await ana.open(fileOf(row)))).toMatch(/import/);
    const { rally, ward } = await sampleEdition();
    const all = await listOfficeShops(ward.id, rally.id);
    const found = all.find(({ shop }) => shop.key === "N-1");
    expect(found).toMatchObject({ state: "declined", checkpoint: null });
    const again = await ana.view(await ana.open(fileOf(row)));
    expect(again).toMatchObject({ view: { same: 1 } });
  });

  it("a reading is taken with one press; then all rows are written at once", async () => {
    const id = await ana.open(
      fileOf(
        [
          "M-1",
          "逆の店",
          "綱島商店街",
          139.6342,
          35.5371,
          "10:00〜19:00",
          "水",
          "○",
          "",
        ],
        ["M-2", "近い店", "大倉山商店会", 35.52, 139.63, "", "", "", ""],
        goodRow(
          "M-3",
          "休みの店",
          "9:00-13:00、15:00-18:30",
          "毎週水よう",
          "○",
          "901",
        ),
      ),
    );
    expect((await ana.view(id)).view.bad.all).toBe(3);
    expect(await ana.confirm(id)).toMatch(/said=moved/);
    expect(await shopOf("M-1")).toBeNull();
    await ana.read(id, 2, "lat");
    await ana.read(id, 3, "street");
    await ana.read(id, 4, "closed");
    expect((await ana.view(id)).view).toMatchObject({
      added: { all: 3 },
      bad: { all: 0 },
    });
    expect(await ana.confirm(id)).toBe(`/ward/shops/import/${id}`);
    const made = (await shopOf("M-1"))!;
    expect(made).toMatchObject({
      lat: 35.5371,
      lng: 139.6342,
      slug: "m-1",
      version: 1,
      kanji: "逆",
    });
    expect((await shopOf("M-3"))!.hours.weekly[3]).toEqual([]);
    const points = await db
      .select()
      .from(checkpoints)
      .where(eq(checkpoints.shopId, made.id));
    expect(points).toHaveLength(1);
    expect(
      await db
        .select()
        .from(codes)
        .where(eq(codes.checkpointId, points[0]!.id)),
    ).toHaveLength(1);
    const edition = await findEdition((await sampleEdition()).ward.id);
    expect(
      edition?.checkpoints.find(({ number }) => number === 901)?.shop.name,
    ).toBe("休みの店");
    expect((await ana.view(id)).done).toMatchObject({
      who: "あな",
      counts: { added: 3, changed: 0, entered: 2 },
    });
  });

  it("a reading that is not offered is not taken", async () => {
    const id = await ana.open(
      fileOf(["R-1", "=A1", "綱島商店街", 35.5, 139.6]),
    );
    expect(await ana.read(id, 2, "name")).toMatch(/said=notOffered/);
    expect(await ana.read(id, 99, "street")).toMatch(/said=notOffered/);
    expect(await ana.read(id, 2, "wrong")).toMatch(/said=notOffered/);
    expect((await ana.view(id)).view.bad.all).toBe(1);
  });

  it("known shops are changed by their code, and only where the file says something", async () => {
    await ana.confirm(
      await ana.open(fileOf(goodRow("K-1", "かわる店", "10:00〜19:00", "水"))),
    );
    const before = (await shopOf("K-1"))!;
    const id = await ana.open(
      "店舗コード,店名,商店街,電話,参加\r\nK-1,かわった店,綱島,045-123-4567,未定",
    );
    const { changed } = (await ana.view(id)).view;
    expect(
      changed.rows[0]?.changes.map(({ column, then }) => [column, then]),
    ).toEqual([
      ["name", "かわった店"],
      ["phone", "045-123-4567"],
    ]);
    await ana.confirm(id);
    const after = (await shopOf("K-1"))!;
    expect(after).toMatchObject({
      ...before,
      name: "かわった店",
      names: { ja: "かわった店" },
      phone: "045-123-4567",
      version: 2,
      kanji: before.kanji,
    });
  });

  it("the same file again changes nothing, and cannot be confirmed", async () => {
    const file = fileOf(
      goodRow("S-1", "同じ店", "10:00〜19:00", "水・祝", "○"),
    );
    await ana.confirm(await ana.open(file));
    const id = await ana.open(file);
    expect((await ana.view(id)).view).toMatchObject({
      same: 1,
      added: { all: 0 },
      changed: { all: 0 },
    });
    await ana.confirm(id);
    expect((await ana.view(id)).done).toBeNull();
  });

  it("a shop that changed since is shown again before anything is written", async () => {
    await ana.confirm(await ana.open(fileOf(goodRow("V-1", "動く店"))));
    const id = await ana.open(
      "店舗コード,店名,商店街,電話\r\nV-1,動く店,綱島,045-111-2222",
    );
    const { seen } = await ana.view(id);
    const { ward } = await sampleEdition();
    await transaction(async (tx) => {
      await tx
        .update(shops)
        .set({ address: "綱島西1" })
        .where(and(eq(shops.wardId, ward.id), eq(shops.key, "V-1")));
    });
    expect(await ana.confirm(id, seen)).toMatch(/said=moved/);
    expect((await shopOf("V-1"))?.phone).toBe("");
    await ana.confirm(id);
    expect(await shopOf("V-1")).toMatchObject({
      phone: "045-111-2222",
      address: "綱島西1",
    });
  });

  it("what was confirmed once is never written again, nor given up", async () => {
    const id = await ana.open(
      fileOf(goodRow("O-1", "一度の店", "10:00〜19:00")),
    );
    await ana.confirm(id);
    const { ward } = await sampleEdition();
    await transaction(async (tx) => {
      await tx
        .update(shops)
        .set({ lat: 35.6 })
        .where(and(eq(shops.wardId, ward.id), eq(shops.key, "O-1")));
    });
    const { seen } = (await describeImport(ward.id, id))!;
    await ben.confirm(id, seen);
    await ben.giveUp(id);
    expect((await shopOf("O-1"))?.lat).toBe(35.6);
    expect((await ana.view(id)).done).toMatchObject({ who: "あな" });
  });

  it("of two officials one wins, and nothing is doubled", async () => {
    const id = await ana.open(
      fileOf(
        goodRow("W-1", "二人の店", "", "", "○"),
        goodRow("W-2", "二人の店2", "", "", "○"),
      ),
    );
    const { seen } = await ana.view(id);
    await Promise.all([ana, ben, ana, ben].map((one) => one.confirm(id, seen)));
    const { ward } = await sampleEdition();
    const acts = await listActs(ward.id, 500);
    expect(
      acts.filter(({ subject }) => subject === `shop-import:${id}`),
    ).toHaveLength(1);
    const made = (await shopOf("W-1"))!;
    expect(
      await db
        .select()
        .from(checkpoints)
        .where(eq(checkpoints.shopId, made.id)),
    ).toHaveLength(1);
  });

  it("of two files with one code sent at once one wins, the other is shown again", async () => {
    const ids = await Promise.all(
      [ana, ben].map((one) => one.open(fileOf(goodRow("D-1", "競う店")))),
    );
    const seen = await Promise.all(
      ids.map(async (id) => (await ana.view(id)).seen),
    );
    const answers = await Promise.all([
      ana.confirm(ids[0]!, seen[0]),
      ben.confirm(ids[1]!, seen[1]),
    ]);
    expect(answers.filter((to) => to.includes("said=moved"))).toHaveLength(1);
  });
});
