import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { db, type Tx } from "#db/client.server.ts";
import { files } from "#db/schema/print.ts";

export type StoredFile = typeof files.$inferSelect;

/** Stores bytes under their SHA-256 and answers it; the same bytes are stored once. */
export async function keepFile(
  tx: Tx,
  wardId: string,
  type: string,
  content: Uint8Array,
  now: Date,
): Promise<string> {
  const hash = createHash("sha256").update(content).digest("hex");
  await tx
    .insert(files)
    .values({
      hash,
      wardId,
      type,
      content: Buffer.from(content),
      createdAt: now,
    })
    .onConflictDoNothing();
  return hash;
}

/** A stored file of this ward. */
export async function findFile(
  wardId: string,
  hash: string,
): Promise<StoredFile | null> {
  const [file] = await db
    .select()
    .from(files)
    .where(and(eq(files.wardId, wardId), eq(files.hash, hash)));
  return file ?? null;
}
