import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { newId } from "#app/models/id.server.ts";
import { keepFile } from "#app/models/file.server.ts";
import { findPhotoFile } from "#app/models/photo-file.server.ts";
import { PHOTO_FILE_TYPE } from "#app/models/photo.server.ts";
import { removeSample } from "#app/models/sample-removal.server.ts";
import { db, transaction } from "#db/client.server.ts";
import { photos } from "#db/schema/photo.ts";
import { files } from "#db/schema/print.ts";
import { makeOtherWard } from "#tests/routes/merchant-world.ts";
import { sampleEdition } from "./press.ts";

test("a picture that a shop of another ward shows, too, stays and is that ward's", async () => {
  const { ward, checkpoints } = await sampleEdition();
  const other = await makeOtherWard();
  const now = new Date();
  const send = (wardId: string, shopId: string, content: string) =>
    transaction(async (tx) => {
      const bytes = Buffer.from(content);
      const hash = await keepFile(tx, wardId, PHOTO_FILE_TYPE, bytes, now);
      const size = { width: 1, height: 1, sentAt: now };
      const sent = { largeHash: hash, smallHash: hash, ...size };
      const photo = { id: newId(now), shopId, purpose: "promotion" as const };
      await tx.insert(photos).values({ ...photo, ...sent });
      return hash;
    });
  const own = await send(ward.id, checkpoints[0]!.shop.id, "alone");
  const shared = await send(ward.id, checkpoints[0]!.shop.id, "both");
  await send(other.ward.id, other.shop.id, "both");
  await transaction((tx) => removeSample(tx, ward.id));
  expect(await db.select().from(files).where(eq(files.hash, own))).toEqual([]);
  const [left] = await db.select().from(files).where(eq(files.hash, shared));
  expect(left).toMatchObject({ wardId: other.ward.id });
  const found = await findPhotoFile(other.ward.id, shared);
  expect(found?.content).toEqual(Buffer.from("both"));
});
