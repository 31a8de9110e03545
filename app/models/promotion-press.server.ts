import { isDeepStrictEqual } from "node:util";
import { and, eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { promotions } from "#db/schema/promotion.ts";

type Row = typeof promotions.$inferSelect;
type Asked = Omit<typeof promotions.$inferInsert, "id">;

/** Whether it is what was asked for, all but the picture: the same file sent again is another one. */
function isAsked(row: Row, { postedAt, photoId, ...words }: Asked): boolean {
  const pairs = Object.entries(words) as [keyof Row, unknown][];
  return (
    (row.postedAt === null) === (postedAt === null) &&
    (row.photoId === null) === ((photoId ?? null) === null) &&
    pairs.every(([name, value]) => isDeepStrictEqual(row[name], value))
  );
}

/** What the same press of a shop made before; null where it asks for something else now, or that is withdrawn. */
export async function findPressed(
  tx: Tx,
  pressId: string,
  asked: Asked,
): Promise<Row | null> {
  const own = eq(promotions.shopId, asked.shopId);
  const [row] = await tx
    .select()
    .from(promotions)
    .where(and(eq(promotions.id, pressId), own));
  return row && !row.withdrawnAt && isAsked(row, asked) ? row : null;
}
