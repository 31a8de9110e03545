import { and, eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { associations } from "#db/schema/street.ts";
import type { Shop } from "./edition.server.ts";

/** The 通り会 a shop belongs to, on its own street; null for none. */
export async function findAssociation({
  associationId,
  streetId,
}: Pick<Shop, "associationId" | "streetId">) {
  if (associationId === null) return null;
  const [row] = await db
    .select()
    .from(associations)
    .where(
      and(
        eq(associations.id, associationId),
        eq(associations.streetId, streetId),
      ),
    );
  return row ?? null;
}
