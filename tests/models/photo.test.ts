import { readdir, readFile } from "node:fs/promises";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import type { PhotoRefusal } from "#app/domain/photo-judge.ts";
import { allowAttempt } from "#app/models/attempt.server.ts";
import { findFile } from "#app/models/file.server.ts";
import { newId } from "#app/models/id.server.ts";
import { findPhotoFile } from "#app/models/photo-file.server.ts";
import {
  findOwnPhoto,
  type Photo,
  sweepPhotos,
  takePhoto,
} from "#app/models/photo.server.ts";
import { listMarks, setMark } from "#app/models/mark.server.ts";
import { withdrawShop } from "#app/models/shop-withdrawal.server.ts";
import { db, transaction } from "#db/client.server.ts";
import { marks, photos } from "#db/schema/photo.ts";
import { promotions } from "#db/schema/promotion.ts";
import { and, eq } from "drizzle-orm";
import {
  firstShop,
  newsOf,
  otherShop,
  sampleEdition,
} from "#tests/routes/merchant-world.ts";
import { cameraJpeg, flatPng, movingWebp } from "./pictures.ts";

const DAY_MS = 86_400_000;

type Shop = Awaited<ReturnType<typeof firstShop>>["shop"];

let shop: Shop;
let camera: Buffer;

beforeAll(async () => {
  ({ shop } = await firstShop());
  camera = await cameraJpeg({ width: 3000, height: 2000 }, 6);
});

async function taken(
  bytes: Uint8Array,
  purpose: "promotion" | "mark",
  at = new Date(),
) {
  const outcome = await takePhoto(shop, bytes, purpose, at);
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.photo;
}

async function stored(hash: string) {
  const file = await findFile(shop.wardId, hash);
  if (!file) throw new Error("no file");
  return { ...file, told: await sharp(file.content).metadata() };
}

test("a camera's picture is kept upright in two sizes, with nothing of the camera", async () => {
  expect(camera.includes("CAMERA-OF-A-SHOP")).toBe(true);
  const photo = await taken(camera, "promotion");
  expect(photo).toMatchObject({ width: 853, height: 1280, shopId: shop.id });
  for (const [hash, width, height] of [
    [photo.largeHash, 853, 1280],
    [photo.smallHash, 320, 480],
  ] as const) {
    const { type, content, told } = await stored(hash);
    expect(type).toBe("image/webp");
    expect(told).toMatchObject({ format: "webp", width, height });
    for (const kept of ["exif", "icc", "xmp", "iptc", "orientation"] as const)
      expect(told[kept]).toBeUndefined();
    expect(content.includes("CAMERA-OF-A-SHOP")).toBe(false);
  }
});

test("a mark is cut to squares; a small picture is not blown up; see-through becomes white", async () => {
  const clear = await sharp({
    create: { width: 90, height: 60, channels: 4, background: "#0000" },
  })
    .png()
    .toBuffer();
  const mark = await taken(clear, "mark");
  const { told } = await stored(mark.largeHash);
  expect(told).toMatchObject({ width: 512, height: 512 });
  expect((await stored(mark.smallHash)).told).toMatchObject({
    width: 128,
    height: 128,
  });
  const small = await taken(clear, "promotion");
  expect(small).toMatchObject({ width: 90, height: 60 });
  const { content } = await stored(small.largeHash);
  const { dominant } = await sharp(content).stats();
  expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(240);
});

const refused: [
  string,
  PhotoRefusal,
  () => Promise<Uint8Array> | Uint8Array,
][] = [
  ["half a JPEG", "broken", () => camera.subarray(0, camera.length / 2)],
  [
    "a JPEG without its last kilobyte",
    "broken",
    () => camera.subarray(0, -1000),
  ],
  ["a JPEG of four bytes", "broken", () => camera.subarray(0, 4)],
  [
    "a 100-megapixel PNG",
    "too-many-pixels",
    () => flatPng({ width: 10_000, height: 10_000 }),
  ],
  ["an animated WebP", "moving", movingWebp],
  ["a PDF named .jpg", "pdf", () => Buffer.from("%PDF-1.7\n")],
];

test.each(refused)(
  "%s is refused as %s, and nothing is kept",
  async (_, refusal, make) => {
    const before = await db.$count(photos);
    const outcome = await takePhoto(
      shop,
      await make(),
      "promotion",
      new Date(),
    );
    expect(outcome).toEqual({ ok: false, refusal });
    expect(await db.$count(photos)).toBe(before);
  },
);

test("a shop's third picture at once is refused as busy, another shop's is not; the next ones are taken", async () => {
  const bytes = await flatPng({ width: 40, height: 30 });
  const { shop: neighbour } = await otherShop();
  const now = new Date();
  const [bad, good, third, theirs] = await Promise.all([
    takePhoto(shop, camera.subarray(0, 900), "promotion", now),
    taken(bytes, "promotion"),
    takePhoto(shop, bytes, "promotion", now),
    takePhoto(neighbour, bytes, "promotion", now),
  ]);
  expect(bad).toEqual({ ok: false, refusal: "broken" });
  expect(third).toEqual({ ok: false, refusal: "busy" });
  expect(theirs.ok).toBe(true);
  const next = await taken(bytes, "promotion");
  expect(next.largeHash).toBe(good.largeHash);
  expect(next.id).not.toBe(good.id);
});

/** The process id of our own picture process, as the kernel lists it. */
async function findWorker(): Promise<number> {
  for (const pid of (await readdir("/proc")).filter((name) => +name > 0)) {
    const read = (name: string) =>
      readFile(`/proc/${pid}/${name}`, "utf8").catch(() => "");
    const isOwn = (await read("status")).includes(`PPid:\t${process.pid}\n`);
    if (isOwn && (await read("cmdline")).includes("photo.worker"))
      return Number(pid);
  }
  throw new Error("no picture process");
}

test("a process that ended while it rested is not waited for", async () => {
  const bytes = await flatPng({ width: 41, height: 30 });
  await taken(bytes, "promotion");
  process.kill(await findWorker(), "SIGKILL");
  await taken(bytes, "promotion");
});

test("a shop's picture is nobody else's", async () => {
  const photo = await taken(
    await flatPng({ width: 9, height: 9 }),
    "promotion",
  );
  const { shop: neighbour } = await otherShop();
  expect(await findOwnPhoto(shop, photo.id)).toEqual(photo);
  expect(await findOwnPhoto(neighbour, photo.id)).toBeNull();
  expect(await findOwnPhoto(shop, newId(new Date()))).toBeNull();
});

test("what nothing shows is swept after a day, with its files; what is shown and what shares bytes stays", async () => {
  const now = new Date();
  const old = new Date(now.getTime() - DAY_MS - 1000);
  const pictures = await Promise.all(
    [11, 12, 13, 14, 14].map((width) => flatPng({ width, height: 5 })),
  );
  const [lone, posted, marked, shared] = [
    await taken(pictures[0]!, "promotion", old),
    await taken(pictures[1]!, "promotion", old),
    await taken(pictures[2]!, "promotion", old),
    await taken(pictures[3]!, "promotion", old),
  ];
  const young = await taken(pictures[4]!, "promotion", now);
  const { id } = await newsOf(shop);
  await transaction(async (tx) => {
    await tx
      .update(promotions)
      .set({ photoId: posted!.id })
      .where(and(eq(promotions.id, id), eq(promotions.shopId, shop.id)));
    await tx
      .insert(marks)
      .values({ shopId: shop.id, photoId: marked!.id, setAt: now });
  });
  await transaction((tx) => sweepPhotos(tx, now));
  const isThere = async (photo: Photo | undefined) => [
    (await findOwnPhoto(shop, photo!.id)) !== null,
    (await findFile(shop.wardId, photo!.largeHash)) !== null,
  ];
  expect(await isThere(lone)).toEqual([false, false]);
  expect(await isThere(shared)).toEqual([false, true]);
  for (const kept of [posted, marked, young])
    expect(await isThere(kept)).toEqual([true, true]);
});

test("a hundred pictures in a day are enough, also of those that were refused", async () => {
  const { shop: neighbour } = await otherShop();
  const now = new Date(Date.now() + 3 * DAY_MS);
  const limit = { most: 100, minutes: 1440 };
  for (let i = 0; i < 98; i++)
    await allowAttempt(`photo of ${neighbour.id}`, limit, now);
  const bytes = await flatPng({ width: 8, height: 8 });
  const half = camera.subarray(0, 900);
  const send = (one: Uint8Array, at: Date) =>
    takePhoto(neighbour, one, "promotion", at);
  expect(await send(half, now)).toEqual({ ok: false, refusal: "broken" });
  expect((await send(bytes, now)).ok).toBe(true);
  const tooMany = { ok: false, refusal: "too-many" };
  expect(await send(bytes, now)).toEqual(tooMany);
  const later = new Date(now.getTime() + DAY_MS);
  expect((await send(bytes, later)).ok).toBe(true);
});

test("another ward's pictures and other files are no pictures of this ward", async () => {
  const { ward } = await sampleEdition();
  const photo = await taken(
    await flatPng({ width: 7, height: 7 }),
    "promotion",
  );
  expect(await findPhotoFile(ward.id, photo.smallHash)).toMatchObject({
    isShown: false,
    shopIds: [shop.id],
  });
  expect(await findPhotoFile(newId(new Date()), photo.smallHash)).toBeNull();
});

test("a shop that has left shows its pictures to nobody", async () => {
  const leaving = (await sampleEdition()).checkpoints[5]!.shop;
  const now = new Date();
  const bytes = await flatPng({ width: 6, height: 7 });
  const mark = await takePhoto(leaving, bytes, "mark", now);
  if (!mark.ok) throw new Error(mark.refusal);
  await setMark(leaving, mark.photo, now);
  const shown = async () => [
    (await listMarks(leaving.wardId)).has(leaving.id),
    (await findPhotoFile(leaving.wardId, mark.photo.largeHash))?.isShown,
  ];
  expect(await shown()).toEqual([true, true]);
  await withdrawShop(leaving, null, { staffId: "x", reason: "閉店" }, now);
  expect(await shown()).toEqual([false, false]);
});
