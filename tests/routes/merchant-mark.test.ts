import { beforeAll, expect, test } from "vitest";
import { listActs } from "#app/models/audit.server.ts";
import { findMark } from "#app/models/mark.server.ts";
import { checkpointOf } from "#app/models/merchant-day.server.ts";
import { findOwnPhoto, takePhoto } from "#app/models/photo.server.ts";
import * as shopPage from "#app/routes/_resident.shops.$slug/route.tsx";
import * as page from "#app/routes/merchant.mark.tsx";
import * as photo from "#app/routes/photos.$file.ts";
import { transaction } from "#db/client.server.ts";
import { files } from "#db/schema/print.ts";
import { cameraJpeg, flatPng } from "#tests/models/pictures.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import {
  firstShop,
  makeOtherWard,
  newsOf,
  otherShop,
  sampleEdition,
  signedIn,
} from "./merchant-world.ts";
import { pictureRequest } from "./picture-form.ts";
import { makeOfficial } from "./ward-world.ts";
import { promotions } from "#db/schema/promotion.ts";
import { keepFile } from "#app/models/file.server.ts";
import { and, eq } from "drizzle-orm";

let cookie: string;
let shop: Awaited<ReturnType<typeof firstShop>>["shop"];
let camera: Buffer;

beforeAll(async () => {
  ({ shop } = await firstShop());
  cookie = await signedIn((await sampleEdition()).ward, shop);
  camera = await cameraJpeg({ width: 800, height: 600 });
});

const send = (picture: Uint8Array | null, fields = {}) =>
  call(page.action, pictureRequest("/merchant/mark", picture, cookie, fields));

async function acts() {
  const { ward } = await sampleEdition();
  const list = await listActs(ward.id, 500);
  return list
    .map(({ action }) => action)
    .filter((one) => one.startsWith("mark-"));
}

async function shownMark() {
  return checkpointOf(await sampleEdition(), shop)?.mark ?? null;
}

function get(
  path: string,
  sent: Parameters<typeof getRequest>[1] = {},
  context?: Parameters<typeof call>[3],
) {
  const file = path.replace("/photos/", "");
  return call(photo.loader, getRequest(path, sent), { file }, context);
}

test("without a picture, and with one that cannot be taken, the mark stays and the field says why", async () => {
  expect(await send(null)).toMatchObject({
    status: 400,
    body: { error: "mark.none" },
  });
  expect(await send(Buffer.from("%PDF-1.4"))).toMatchObject({
    status: 400,
    body: { error: "photo.refusals.pdf" },
  });
  expect(await send(camera.subarray(0, 3000))).toMatchObject({
    status: 400,
    body: { error: "photo.refusals.broken" },
  });
  const garbage = new Request("http://localhost:3000/merchant/mark", {
    method: "POST",
    headers: {
      Cookie: cookie,
      "Content-Type": "multipart/form-data; boundary=x",
    },
    body: "--y",
  });
  expect((await call(page.action, garbage)).status).toBe(400);
  expect(await findMark(shop)).toBeNull();
  expect(await acts()).toEqual([]);
});

test("a mark is set, shown wherever the seal is drawn, changed, and taken back", async () => {
  expect((await send(camera)).headers.get("Location")).toBe(
    "/merchant/mark?done=set",
  );
  const first = await shownMark();
  expect(first).toMatchObject({ width: 512, height: 512 });
  const { slug } = shop;
  const { body } = await call(shopPage.loader, getRequest(`/shops/${slug}`), {
    slug,
  });
  expect(JSON.stringify(body)).toContain(first!.small);
  expect((await get(first!.large)).status).toBe(200);

  expect((await send(await flatPng({ width: 300, height: 300 }))).status).toBe(
    303,
  );
  expect((await shownMark())!.large).not.toBe(first!.large);
  expect((await get(first!.large)).status).toBe(404);

  const back = () =>
    call(
      page.action,
      postRequest("/merchant/mark", { intent: "remove" }, { cookie }),
    );
  expect((await back()).headers.get("Location")).toBe(
    "/merchant/mark?done=removed",
  );
  expect(await shownMark()).toBeNull();
  expect((await back()).status).toBe(303);
  expect((await acts()).toSorted()).toEqual([
    "mark-remove",
    "mark-set",
    "mark-set",
  ]);
});

/** Promotion with a picture of its own; answers the address of the picture. */
async function postWithPhoto(width: number) {
  const taken = await takePhoto(
    shop,
    await flatPng({ width, height: 20 }),
    "promotion",
    new Date(),
  );
  if (!taken.ok) throw new Error(taken.refusal);
  const { id } = await newsOf(shop);
  const set = (values: Partial<typeof promotions.$inferInsert>) =>
    transaction((tx) =>
      tx
        .update(promotions)
        .set(values)
        .where(and(eq(promotions.id, id), eq(promotions.shopId, shop.id))),
    );
  await set({ photoId: taken.photo.id });
  return { path: `/photos/${taken.photo.smallHash}.webp`, set };
}

test("a picture is public while a promotion shows it; hidden, withdrawn or unposted it is its shop's and the ward's", async () => {
  const { path, set } = await postWithPhoto(31);
  const shown = await get(path);
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    "content-type": "image/webp",
    "cache-control": "public, max-age=3600",
    "x-content-type-options": "nosniff",
  });
  const etag = shown.headers.get("ETag")!;
  const again = await get(path, { headers: { "If-None-Match": `W/${etag}` } });
  expect([again.status, again.body]).toEqual([304, ""]);

  const { ward } = await sampleEdition();
  const neighbour = await signedIn(ward, (await otherShop()).shop);
  const official = await makeOfficial("見る人");
  const none = { hiddenAt: null, withdrawnAt: null };
  for (const state of [
    { ...none, hiddenAt: new Date() },
    { ...none, withdrawnAt: new Date() },
    { ...none, postedAt: null },
  ]) {
    await set(state);
    expect((await get(path)).status).toBe(404);
    expect((await get(path, { cookie: neighbour })).status).toBe(404);
    for (const who of [cookie, official.cookie]) {
      const own = await get(path, { cookie: who });
      expect([own.status, own.headers.get("Cache-Control")]).toEqual([
        200,
        "private, no-cache",
      ]);
    }
  }
});

test("no other file, no other ward's picture and no bad name is served", async () => {
  const { path } = await postWithPhoto(32);
  const other = await makeOtherWard();
  expect((await get(path, {}, other.context)).status).toBe(404);
  const pdf = await transaction((tx) =>
    keepFile(
      tx,
      shop.wardId,
      "application/pdf",
      Buffer.from("letters"),
      new Date(),
    ),
  );
  for (const name of [
    `${pdf}.webp`,
    path.slice(8).toUpperCase(),
    path.slice(8, -5),
    "..%2f",
    `${"0".repeat(63)}.webp`,
    "",
  ])
    expect((await get(`/photos/${name}`, { cookie })).status, name).toBe(404);
  await transaction((tx) =>
    tx
      .update(files)
      .set({ type: "text/html" })
      .where(eq(files.hash, path.slice(8, -5))),
  );
  expect((await get(path, { cookie })).status).toBe(404);
});

test("a shop finds no other shop's pictures", async () => {
  const { shop: neighbour } = await otherShop();
  const taken = await takePhoto(neighbour, camera, "mark", new Date());
  expect(taken.ok && (await findOwnPhoto(shop, taken.photo.id))).toBeNull();
});
