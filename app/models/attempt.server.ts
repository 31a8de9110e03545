import { sql } from "drizzle-orm";
import { transaction } from "#db/client.server.ts";
import { attempts } from "#db/schema/card.ts";

/** Counts one attempt in a bucket's window (minutes); false once there were more than `most`. */
export async function allowAttempt(
  bucket: string,
  limit: { most: number; minutes: number },
  now: Date,
): Promise<boolean> {
  const length = limit.minutes * 60_000;
  const windowStart = new Date(Math.floor(now.getTime() / length) * length);
  const [row] = await transaction((tx) =>
    tx
      .insert(attempts)
      .values({ bucket, windowStart, count: 1 })
      .onConflictDoUpdate({
        target: [attempts.bucket, attempts.windowStart],
        set: { count: sql`${attempts.count} + 1` },
      })
      .returning(),
  );
  return (row?.count ?? 1) <= limit.most;
}
