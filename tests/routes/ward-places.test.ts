import Encoding from "encoding-japanese";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { listActs } from "#app/models/audit.server.ts";
import { listPlaceLists } from "#app/models/place-list.server.ts";
import { sweepPlaceLists } from "#app/models/place-list-upload.server.ts";
import { listWards } from "#app/models/ward.server.ts";
import * as safety from "#app/routes/_resident.map_.safety/route.tsx";
import * as abandonment from "#app/routes/ward.places.$id_.abandonment.tsx";
import * as confirmation from "#app/routes/ward.places.$id_.confirmation.tsx";
import * as removal from "#app/routes/ward.places.$id_.removal/route.tsx";
import * as preview from "#app/routes/ward.places.$id/route.tsx";
import * as index from "#app/routes/ward.places._index/route.tsx";
import { db, transaction } from "#db/client.server.ts";
import { placeLists } from "#db/schema/walk.ts";
import { csvOf, excelOf } from "#tests/factories/spreadsheet.ts";
import { call, getRequest } from "#tests/setup/request.ts";
import { makeOtherWard } from "./merchant-world.ts";
import { makeUploader } from "./upload-world.ts";

const doors = { index, preview, confirmation, abandonment };
const HEAD = [
  "名称",
  "名称_カナ",
  "緯度",
  "経度",
  "災害種別_洪水",
  "災害種別_地震",
];
const row = (name: string, lat = "35.52", lng = "139.62") => [
  ...[name, "カナ", lat, lng],
  ...["1", ""],
];
const shelter = {
  layer: "shelter",
  credit: "横浜市オープンデータ（CC BY 4.0）",
};

const uploader = (where?: Parameters<typeof makeUploader>[2]) =>
  makeUploader("/ward/places", doors, where);
type Uploader = Awaited<ReturnType<typeof uploader>>;

let mina: Uploader;

beforeAll(async () => {
  mina = await uploader();
});

/** What residents see of a layer now. */
async function shown({ context }: Uploader, layer: string) {
  const wards = await listWards();
  const ward = wards.find(({ id }) => id === context.ward.id)!;
  const list = (await listPlaceLists(ward)).find((one) => one.layer === layer);
  return list?.places.map(({ names }) => names.ja) ?? null;
}

const rowsOf = (wardId: string) =>
  db
    .select({ id: placeLists.id })
    .from(placeLists)
    .where(and(eq(placeLists.wardId, wardId), eq(placeLists.layer, "shelter")));

it("a list is looked at, then replaces its layer whole and is written in the log", async () => {
  const csv = csvOf(
    HEAD,
    row("東の学校"),
    row("さかさ", "139.62", "35.52"),
    row("遠い学校", "36.5", "139.62"),
    row("髙い学校", "３５．５３"),
  );
  const cp932 = new Uint8Array(
    Encoding.convert(Encoding.stringToCode(csv.replace("\ufeff", "")), {
      from: "UNICODE",
      to: "SJIS",
    }),
  );
  const before = await shown(mina, "shelter");
  expect(before?.length).toBeGreaterThan(9);
  const id = await mina.open(cp932, shelter);
  expect((await mina.show(id)).body).toMatchObject({
    n: 2,
    before: before!.length,
    left: {
      all: 1,
      bad: [{ line: 3, reason: "swapped" }],
      counted: { far: 1 },
    },
  });
  expect(await shown(mina, "shelter")).toEqual(before);
  expect((await mina.confirm(id)).headers.get("Location")).toBe(
    "/ward/places?said=confirmed&layer=shelter",
  );
  expect(await shown(mina, "shelter")).toEqual(["東の学校", "髙い学校"]);
  expect(await rowsOf(mina.context.ward.id)).toEqual([{ id }]);
  const [act] = await listActs(mina.context.ward.id, 1);
  expect(act).toMatchObject({
    action: "place-list-confirm",
    subject: `place-list:${id}`,
    details: { layer: "shelter", places: 2 },
  });
  expect((await mina.confirm(id)).status).toBe(303);
  expect((await mina.show(id)).headers.get("Location")).toBe("/ward/places");
  expect((await mina.drop(id)).headers.get("Location")).toBe("/ward/places");
  expect(await shown(mina, "shelter")).toHaveLength(2);
});

it("an Excel file of another layer leaves the rest alone", async () => {
  const bytes = await excelOf(
    ["名称", "緯度", "経度", "小児対応設備の有無"],
    ["駅", "35.52", "139.62", "有"],
  );
  const before = await shown(mina, "shelter");
  await mina.confirm(
    await mina.open(Uint8Array.from(bytes), { layer: "aed", credit: "鉄道" }),
  );
  expect(await shown(mina, "aed")).toEqual(["駅"]);
  expect(await shown(mina, "shelter")).toEqual(before);
});

describe("presses that come together or too late", () => {
  it("two confirm at once: one list is left, whole, and both are in the log", async () => {
    const [a, b] = [
      await mina.open(csvOf(HEAD, row("い")), shelter),
      await mina.open(csvOf(HEAD, row("ろ"), row("は")), shelter),
    ];
    const answers = await Promise.all([mina.confirm(a), mina.confirm(b)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await rowsOf(mina.context.ward.id)).toHaveLength(1);
    expect([["い"], ["ろ", "は"]]).toContainEqual(await shown(mina, "shelter"));
    const acts = await listActs(mina.context.ward.id, 2);
    expect(acts.map(({ subject }) => subject).toSorted()).toEqual(
      [`place-list:${a}`, `place-list:${b}`].toSorted(),
    );
  });

  it("the same pressed twice at once is done once", async () => {
    const id = await mina.open(csvOf(HEAD, row("に")), shelter);
    const length = async () =>
      (await listActs(mina.context.ward.id, 500)).length;
    const before = await length();
    const both = await Promise.all([mina.confirm(id), mina.confirm(id)]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(await length()).toBe(before + 1);
  });

  it("dropped is gone; what nobody confirmed is gone after a day", async () => {
    const [first, second] = [
      await mina.open(csvOf(HEAD, row("ほ")), shelter),
      await mina.open(csvOf(HEAD, row("へ")), shelter),
    ];
    await mina.drop(first);
    expect((await listActs(mina.context.ward.id, 1))[0]).toMatchObject({
      action: "place-list-drop",
      subject: `place-list:${first}`,
    });
    expect((await mina.show(first)).status).toBe(404);
    expect((await mina.confirm(first)).status).toBe(404);
    const before = await shown(mina, "shelter");
    const sweep = (days: number) =>
      transaction((tx) =>
        sweepPlaceLists(tx, new Date(Date.now() + days * 86_400_000)),
      );
    await sweep(0.9);
    expect((await mina.show(second)).status).toBe(200);
    await sweep(2);
    expect((await mina.show(second)).status).toBe(404);
    expect(await shown(mina, "shelter")).toEqual(before);
  });
});

it("another ward sees, confirms, drops and takes away nothing of it", async () => {
  const id = await mina.open(csvOf(HEAD, row("うち")), shelter);
  const stranger = await uploader((await makeOtherWard()).context);
  const [confirmed] = await rowsOf(mina.context.ward.id);
  for (const answer of [
    await stranger.show(id),
    await stranger.confirm(id),
    await stranger.drop(id),
    await stranger.press(removal.action, confirmed!.id),
  ])
    expect(answer.status).toBe(404);
  expect((await mina.show(id)).status).toBe(200);
  expect(await shown(stranger, "shelter")).toBeNull();
});

it("a layer is taken away, and the page of shelters says where else to look", async () => {
  const id = await mina.open(csvOf(HEAD, row("さいご")), shelter);
  await mina.confirm(id);
  const page = async (query = "") => {
    const ward = (await listWards()).find(
      (one) => one.id === mina.context.ward.id,
    )!;
    const request = getRequest(`/map/safety${query}`);
    const context = { ...mina.context, ward };
    return (await call(safety.loader, request, {}, context)).body;
  };
  expect(await page("?danger=flood")).toMatchObject({
    danger: "flood",
    known: ["flood"],
    shelters: { n: 1, rows: [{ dangers: ["flood"] }] },
  });
  expect(await page("?danger=__proto__")).toMatchObject({ danger: null });
  expect((await mina.get(removal.loader, id)).body).toMatchObject({ n: 1 });
  const answer = await mina.press(removal.action, id);
  expect(answer.headers.get("Location")).toContain("said=removed");
  expect(await shown(mina, "shelter")).toBeNull();
  expect(await page()).toMatchObject({ shelters: null });
  expect((await mina.press(removal.action, id)).status).toBe(404);
  expect((await listActs(mina.context.ward.id, 1))[0]?.action).toBe(
    "place-list-remove",
  );
});

describe("what cannot be taken is said, and what was typed stays", () => {
  it.each<[string, string | null, Record<string, string>, object]>([
    ["no file", null, shelter, { file: expect.stringContaining("えらんで") }],
    [
      "no credit",
      csvOf(HEAD, row("a")),
      { layer: "aed" },
      { credit: expect.any(String) },
    ],
    [
      "a strange layer",
      csvOf(HEAD, row("a")),
      { layer: "__proto__", credit: "x" },
      { layer: expect.any(String) },
    ],
    [
      "another list",
      csvOf(HEAD, row("a")),
      { layer: "wifi", credit: "x" },
      { file: expect.stringContaining("指定緊急避難場所一覧") },
    ],
    [
      "every row swapped",
      csvOf(HEAD, row("a", "139.62", "35.52")),
      shelter,
      { file: expect.stringContaining("1行は読めません") },
    ],
    [
      "no table",
      "<html>",
      shelter,
      { file: expect.stringContaining("表計算") },
    ],
  ])("%s", async (_, content, fields, errors) => {
    const { status, body } = await mina.send(content, fields);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      layer: fields.layer ?? "",
      credit: fields.credit ?? "",
      errors,
    });
  });
});
