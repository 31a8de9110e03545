import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { keepFile } from "#app/models/file.server.ts";
import { newId } from "#app/models/id.server.ts";
import { withdrawPromotion } from "#app/models/promotion.server.ts";
import * as ofPromotion from "#app/routes/promotions.$id.og[.]png.ts";
import * as ofRally from "#app/routes/rallies.$slug.og[.]png.ts";
import * as ofShop from "#app/routes/shops.$slug.og[.]png.ts";
import { transaction } from "#db/client.server.ts";
import { photos } from "#db/schema/photo.ts";
import { getRequest, testContext } from "#tests/setup/request.ts";
import { hostile, insertPromotion } from "./feed-world.ts";
import {
  firstShop,
  makeOtherWard,
  otherShop,
  sampleEdition,
} from "./merchant-world.ts";

type Params = { slug?: string; id?: string };
type Door = { loader: typeof ofShop.loader };

/** A door's answer as it is: its bytes count here. */
async function ask(
  door: Door,
  params: Params,
  headers = {},
  context?: Awaited<ReturnType<typeof testContext>>,
) {
  const request = getRequest(`/${params.slug ?? params.id}/og.png`, {
    headers,
  });
  try {
    return await door.loader({
      request,
      params,
      context: context ?? (await testContext()),
    });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

async function bytesOf(answer: Response): Promise<Buffer> {
  return Buffer.from(await answer.arrayBuffer());
}

async function insertPhoto(shop: { id: string; wardId: string }) {
  const picture = {
    width: 900,
    height: 1200,
    channels: 3,
    background: "#0a7",
  } as const;
  const content = await sharp({ create: picture }).webp().toBuffer();
  const now = new Date();
  const id = newId(now);
  await transaction(async (tx) => {
    const hash = await keepFile(tx, shop.wardId, "image/webp", content, now);
    await tx.insert(photos).values({
      id,
      shopId: shop.id,
      purpose: "promotion",
      largeHash: hash,
      smallHash: hash,
      width: 900,
      height: 1200,
      sentAt: now,
    });
  });
  return id;
}

describe("a link's picture", () => {
  it("is a PNG of 1200 × 630, drawn once", async () => {
    const { shop } = await firstShop();
    const begun = performance.now();
    const first = await ask(ofShop, { slug: shop.slug });
    const drawing = performance.now() - begun;
    expect(first.status).toBe(200);
    expect(first.headers.get("Content-Type")).toBe("image/png");
    expect(first.headers.get("Cache-Control")).toBe("public, max-age=300");
    const bytes = await bytesOf(first);
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: "png",
      width: 1200,
      height: 630,
    });
    const from = performance.now();
    for (let n = 0; n < 60; n++) {
      const again = await ask(ofShop, { slug: shop.slug });
      expect((await bytesOf(again)).equals(bytes)).toBe(true);
      expect(again.headers.get("ETag")).toBe(first.headers.get("ETag"));
    }
    expect(performance.now() - from).toBeLessThan(drawing);
    const tag = first.headers.get("ETag")!;
    expect(tag).toMatch(/^"/);
    const known = await ask(
      ofShop,
      { slug: shop.slug },
      { "If-None-Match": tag },
    );
    expect(known.status).toBe(304);
  });

  it("shows a promotion's photo, and another picture once its words are others", async () => {
    const { shop } = await firstShop();
    const photoId = await insertPhoto(shop);
    const plain = await insertPromotion(shop.id, { title: hostile });
    const photo = await insertPromotion(shop.id, { title: hostile, photoId });
    const [without, withIt] = [
      await ask(ofPromotion, { id: plain }),
      await ask(ofPromotion, { id: photo }),
    ];
    const { data, info } = await sharp(await bytesOf(withIt))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([1200, 630]);
    const at = (x: number, y: number) => [
      ...data.subarray((y * 1200 + x) * 3, (y * 1200 + x) * 3 + 3),
    ];
    const [red, green, blue] = at(1100, 100);
    expect([red! < 30, green! > 150, blue! > 90 && blue! < 140]).toEqual([
      true,
      true,
      true,
    ]);
    expect(at(10, 10)).toEqual([251, 247, 239]);
    expect(without.headers.get("ETag")).not.toBe(withIt.headers.get("ETag"));
  });

  it("is there for a public rally", async () => {
    const { rally } = await sampleEdition();
    const { width } = await sharp(
      await bytesOf(await ask(ofRally, { slug: rally.slug })),
    ).metadata();
    expect(width).toBe(1200);
  });

  it("is nobody's for what nobody may see", async () => {
    const { shop } = await otherShop();
    const gone = await insertPromotion(shop.id);
    await withdrawPromotion(shop, gone, new Date());
    const draft = await insertPromotion(shop.id, { postedAt: null });
    const shown = await insertPromotion(shop.id);
    for (const id of [gone, draft, "no-such"])
      expect((await ask(ofPromotion, { id })).status).toBe(404);
    for (const door of [ofShop, ofRally])
      expect((await ask(door, { slug: "no-such" })).status).toBe(404);
    const { context } = await makeOtherWard();
    expect((await ask(ofPromotion, { id: shown }, {}, context)).status).toBe(
      404,
    );
  });

  it("asks a robot that wants all at once to come back", async () => {
    const { checkpoints } = await sampleEdition();
    const asked = checkpoints
      .slice(2, 42)
      .map(({ shop }) => ask(ofShop, { slug: shop.slug }));
    const answers = await Promise.all(asked);
    const busy = answers.filter(({ status }) => status === 503);
    const drawn = answers.filter(({ status }) => status === 200);
    expect(drawn.length).toBeGreaterThanOrEqual(21);
    expect(drawn.length + busy.length).toBe(40);
    expect(busy[0]!.headers.get("Retry-After")).toBe("60");
  });
});
