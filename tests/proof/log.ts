import { eq } from "drizzle-orm";
import { hashCardKey } from "#app/http/cookies.server.ts";
import { db } from "#db/client.server.ts";
import { cardKeys } from "#db/schema/card.ts";
import { codes } from "#db/schema/rally.ts";
import { stamps } from "#db/schema/stamp.ts";
import type { Pressed } from "./presses.ts";

export type Difference = {
  lost: Pressed[];
  doubled: string[];
  invented: number;
};

const nameOf = (hash: string, code: string) => `${hash} ${code}`;

/** How often each (card key, code) has a stamp in the database file, by the file itself. */
async function countStamps(): Promise<Map<string, number>> {
  const rows = await db
    .select({ hash: cardKeys.hash, code: codes.code, id: stamps.id })
    .from(stamps)
    .innerJoin(cardKeys, eq(cardKeys.cardId, stamps.cardId))
    .innerJoin(codes, eq(codes.checkpointId, stamps.checkpointId));
  const counts = new Map<string, number>();
  for (const { hash, code } of rows) {
    const name = nameOf(hash, code);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** What was acknowledged against what is kept: every press once, nothing that nobody sent. */
export async function compareLog(
  acknowledged: Pressed[],
  sent: Pressed[],
): Promise<Difference> {
  const kept = await countStamps();
  const asked = new Set(
    sent.map(({ key, code }) => nameOf(hashCardKey(key), code)),
  );
  return {
    lost: acknowledged.filter(
      ({ key, code }) => !kept.has(nameOf(hashCardKey(key), code)),
    ),
    doubled: [...kept].flatMap(([name, n]) => (n > 1 ? name : [])),
    invented: [...kept.keys()].filter((name) => !asked.has(name)).length,
  };
}
