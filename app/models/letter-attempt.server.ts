import { and, eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { attempts } from "#db/schema/card.ts";
import { allowAttempt } from "./attempt.server.ts";

const LIMIT = { most: 60, minutes: 10 };
const LENGTH_MS = LIMIT.minutes * 60_000;

const bucketOf = (address: string) => `letter from ${address}`;

/** Whether an address has tried so many codes that are none, within ten minutes, that it must wait. Asking counts nothing. */
export async function hasTriedTooMany(
  address: string,
  now: Date,
): Promise<boolean> {
  const start = Math.floor(now.getTime() / LENGTH_MS) * LENGTH_MS;
  const [row] = await db
    .select({ count: attempts.count })
    .from(attempts)
    .where(
      and(
        eq(attempts.bucket, bucketOf(address)),
        eq(attempts.windowStart, new Date(start)),
      ),
    );
  return (row?.count ?? 0) >= LIMIT.most;
}

/** Counts one code that was none. */
export async function noteWrongCode(address: string, now: Date): Promise<void> {
  await allowAttempt(bucketOf(address), LIMIT, now);
}
