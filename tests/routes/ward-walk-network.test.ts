import { check } from "@placemarkio/check-geojson";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { listActs } from "#app/models/audit.server.ts";
import { findWalkNetwork } from "#app/models/walk-network.server.ts";
import { sweepWalkNetworks } from "#app/models/walk-network-upload.server.ts";
import { listWards } from "#app/models/ward.server.ts";
import * as abandonment from "#app/routes/ward.walk-network.$id_.abandonment.tsx";
import * as confirmation from "#app/routes/ward.walk-network.$id_.confirmation.tsx";
import * as preview from "#app/routes/ward.walk-network.$id/route.tsx";
import * as index from "#app/routes/ward.walk-network._index/route.tsx";
import * as current from "#app/routes/ward.walk-network.current[.]geojson.ts";
import * as template from "#app/routes/ward.walk-network.template[.]geojson.ts";
import { db, transaction } from "#db/client.server.ts";
import { walkNetworks } from "#db/schema/walk.ts";
import { makeOtherWard } from "./merchant-world.ts";
import { makeUploader } from "./upload-world.ts";

const doors = { index, preview, confirmation, abandonment };
const credit = { credit: "区の歩道台帳" };

const uploader = (where?: Parameters<typeof makeUploader>[2]) =>
  makeUploader("/ward/walk-network", doors, where);
type Uploader = Awaited<ReturnType<typeof uploader>>;

let michi: Uploader;

beforeAll(async () => {
  michi = await uploader();
});

function fileOf(...lines: [lng: number, lat: number][][]) {
  const features = lines.map((coordinates, i) => ({
    type: "Feature",
    properties: { stairs: i * 10 },
    geometry: { type: "LineString", coordinates },
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}

const cross = fileOf(
  [
    [139.61, 35.52],
    [139.62, 35.52],
    [139.63, 35.52],
  ],
  [
    [139.62, 35.52],
    [139.62, 35.53],
  ],
);

async function walkedOn({ context }: Uploader) {
  const wards = await listWards();
  const ward = wards.find(({ id }) => id === context.ward.id)!;
  return findWalkNetwork(ward);
}

it("a network is looked at, then replaces the former whole; its file changes nothing", async () => {
  const far = cross.replace(
    '"features":[',
    '"features":[{"type":"Feature","properties":null,"geometry":{"type":"LineString","coordinates":[[135,34],[135.01,34]]}},',
  );
  const sent = await michi.send(far, credit);
  const to = sent.headers.get("Location") ?? "";
  expect(to).toMatch(/\?far=1$/);
  const id = to.split(/[/?]/).at(-2)!;
  expect((await michi.show(id)).body).toMatchObject({
    figures: { segments: 3, islands: 1, stairs: 10 },
  });
  await michi.confirm(id);
  expect(await walkedOn(michi)).toMatchObject({
    credit: "区の歩道台帳",
    network: { segments: [{}, {}, { stairs: 10 }] },
  });
  const kept = await db
    .select({ id: walkNetworks.id })
    .from(walkNetworks)
    .where(eq(walkNetworks.wardId, michi.context.ward.id));
  expect(kept).toEqual([{ id }]);
  expect((await listActs(michi.context.ward.id, 1))[0]).toMatchObject({
    action: "walk-network-confirm",
    details: { segments: 3 },
  });
  const text = String((await michi.get(current.loader)).body);
  check(text);
  const again = await michi.open(text, credit);
  const before = await walkedOn(michi);
  await michi.confirm(again);
  expect((await walkedOn(michi))?.network).toEqual(before?.network);
  expect(await michi.list()).toMatchObject({
    now: { figures: { segments: 3 } },
  });
});

it("the template is GeoJSON that can be sent", async () => {
  const text = String((await michi.get(template.loader)).body);
  check(text);
  const id = await michi.open(text, credit);
  expect((await michi.show(id)).body).toMatchObject({
    figures: { segments: 3, islands: 1, stairs: 18 },
  });
  const newer = [];
  for (let i = 0; i < 10; i++) newer.push(await michi.open(cross, credit));
  expect((await michi.show(id)).status).toBe(404);
  const [second = ""] = newer;
  for (let press = 0; press < 2; press++) await michi.drop(second);
  expect((await michi.show(second)).status).toBe(404);
  const acts = await listActs(michi.context.ward.id, 2);
  expect(acts.map(({ action }) => action)).toContain("walk-network-drop");
  expect(acts[1]?.subject).not.toBe(`walk-network:${second}`);
});

it("two confirm at once: one network is left; after a day the unconfirmed are swept", async () => {
  const [a, b] = [
    await michi.open(cross, { credit: "a" }),
    await michi.open(cross, { credit: "b" }),
  ];
  const left = await michi.open(cross, { credit: "c" });
  const both = await Promise.all([michi.confirm(a), michi.confirm(b)]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  const later = new Date(Date.now() + 2 * 86_400_000);
  await transaction((tx) => sweepWalkNetworks(tx, later));
  const kept = await db
    .select({ credit: walkNetworks.credit })
    .from(walkNetworks)
    .where(eq(walkNetworks.wardId, michi.context.ward.id));
  expect([[{ credit: "a" }], [{ credit: "b" }]]).toContainEqual(kept);
  expect((await michi.show(left)).status).toBe(404);
});

it("another ward sees and presses nothing of it", async () => {
  const id = await michi.open(cross, credit);
  const stranger = await uploader((await makeOtherWard()).context);
  for (const press of [stranger.show, stranger.confirm, stranger.drop])
    expect((await press(id)).status).toBe(404);
  expect((await stranger.get(current.loader)).status).toBe(404);
  expect((await michi.show(id)).status).toBe(200);
});

it.each<[string, string | null, Record<string, string>, object]>([
  ["no file", null, credit, { errors: { file: expect.any(String) } }],
  ["no credit", cross, {}, { errors: { credit: expect.any(String) } }],
  [
    "no JSON",
    '{\n"type": }',
    credit,
    { errors: { file: expect.stringContaining("2行目") } },
  ],
  [
    "bytes",
    "\ud800".repeat(3) + "x",
    credit,
    { errors: { file: expect.any(String) } },
  ],
  [
    "swapped",
    fileOf([
      [35.52, 139.61],
      [35.52, 139.62],
    ]),
    credit,
    { all: 1, problems: [{ feature: 1, problem: "swapped" }] },
  ],
])("refused: %s", async (_, content, fields, said) => {
  const { status, body } = await michi.send(content, fields);
  expect(status).toBe(400);
  expect(body).toMatchObject({ credit: fields.credit ?? "", ...said });
});
