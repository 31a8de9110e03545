import sharp from "sharp";
import { businessDay } from "#app/domain/business-day.ts";
import type { Tx } from "#db/client.server.ts";
import { photos } from "#db/schema/photo.ts";
import { promotions } from "#db/schema/promotion.ts";
import { dayFrom } from "#db/seed/kohoku/calendar.ts";
import { coursePictures } from "#db/seed/kohoku/course-pictures.ts";
import { pictures } from "#db/seed/kohoku/pictures.ts";
import { promotions as samplePromotions } from "#db/seed/kohoku/promotions.ts";
import { keepFile } from "./file.server.ts";
import { type EncodedPhoto, encodePhoto } from "./photo-encode.server.ts";
import { PHOTO_FILE_TYPE } from "./photo.server.ts";

/** Pictures by the slug of a shop or a course. */
export type SamplePictures = Map<string, EncodedPhoto>;

/** Makes photographs of the sample's drawings, ahead of the transaction that writes them. */
export async function drawSamplePictures(): Promise<SamplePictures> {
  const drawn: SamplePictures = new Map();
  const all = { ...pictures, ...coursePictures };
  for (const [slug, svg] of Object.entries(all)) {
    const png = await sharp(Buffer.from(svg)).png().toBuffer();
    const encoded = await encodePhoto({
      bytes: png,
      type: "png",
      purpose: "promotion",
    });
    if (!encoded.ok) throw new Error(`${slug}: ${encoded.refusal}`);
    drawn.set(slug, encoded);
  }
  return drawn;
}

type Ids = {
  ward: string;
  shop: (slug: string) => string;
  other: (name: string) => string;
};

async function writePhoto(
  tx: Tx,
  ids: Ids,
  shop: string,
  { large, small, width, height }: EncodedPhoto,
  now: Date,
): Promise<string> {
  const id = ids.other(`photo ${shop}`);
  const keep = (content: Uint8Array) =>
    keepFile(tx, ids.ward, PHOTO_FILE_TYPE, content, now);
  await tx.insert(photos).values({
    id,
    shopId: ids.shop(shop),
    purpose: "promotion",
    largeHash: await keep(large),
    smallHash: await keep(small),
    width,
    height,
    sentAt: now,
  });
  return id;
}

/** Writes the sample's promotions, with their pictures. */
export async function writeSamplePromotions(
  tx: Tx,
  ids: Ids,
  drawn: SamplePictures,
  now: Date,
): Promise<void> {
  const day = businessDay(now);
  const photoIds = new Map<string, string>();
  for (const shop of Object.keys(pictures)) {
    const encoded = drawn.get(shop);
    if (encoded)
      photoIds.set(shop, await writePhoto(tx, ids, shop, encoded, now));
  }
  await tx.insert(promotions).values(
    samplePromotions.map(({ shop, startsDay, endsDay, ...said }, i) => ({
      ...said,
      id: ids.other(`promotion ${i}`),
      shopId: ids.shop(shop),
      photoId: photoIds.get(shop) ?? null,
      startsOn: dayFrom(day, startsDay),
      endsOn: dayFrom(day, endsDay),
      postedAt: now,
      postedBy: "sample",
    })),
  );
}
