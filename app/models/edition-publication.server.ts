import { and, eq, isNull, isNotNull, notExists } from "drizzle-orm";
import { db, transaction } from "#db/client.server.ts";
import { rallies } from "#db/schema/rally.ts";
import { stamps } from "#db/schema/stamp.ts";
import { type Doing, recordEditionAct } from "./edition-act.server.ts";
import { touchWard } from "./ward.server.ts";

export type Publishing =
  { ok: true } | { ok: false; refusal: "already-public" };

export type Unpublishing =
  { ok: true } | { ok: false; refusal: "not-public" | "has-stamps" };

/** Whether any card was ever stamped in a rally. */
export async function hasStamps(rallyId: string): Promise<boolean> {
  const rows = await db
    .select({ id: stamps.id })
    .from(stamps)
    .where(eq(stamps.rallyId, rallyId))
    .limit(1);
  return rows.length > 0;
}

/** Makes a rally public; the caller has checked that nothing is missing. */
export function publishEdition(
  doing: Doing,
  rallyId: string,
): Promise<Publishing> {
  const { wardId, now } = doing;
  return transaction(async (tx) => {
    const [rally] = await tx
      .update(rallies)
      .set({ publishedAt: now })
      .where(
        and(
          eq(rallies.id, rallyId),
          eq(rallies.wardId, wardId),
          isNull(rallies.publishedAt),
        ),
      )
      .returning();
    if (!rally) return { ok: false, refusal: "already-public" };
    const subject = `rally:${rallyId}`;
    await recordEditionAct(tx, doing, "rally-publish", subject, {
      name: rally.name,
    });
    await touchWard(tx, wardId);
    return { ok: true };
  });
}

/** Takes a rally back into preparation, only while nobody has a stamp of it. */
export function unpublishEdition(
  doing: Doing,
  rallyId: string,
): Promise<Unpublishing> {
  const { wardId } = doing;
  return transaction(async (tx) => {
    const own = and(eq(rallies.id, rallyId), eq(rallies.wardId, wardId));
    const stamped = tx
      .select({ id: stamps.id })
      .from(stamps)
      .where(eq(stamps.rallyId, rallyId));
    const [rally] = await tx
      .update(rallies)
      .set({ publishedAt: null })
      .where(and(own, isNotNull(rallies.publishedAt), notExists(stamped)))
      .returning();
    if (!rally) {
      const [known] = await tx.select().from(rallies).where(own);
      const refusal = known?.publishedAt ? "has-stamps" : "not-public";
      return { ok: false, refusal };
    }
    const subject = `rally:${rallyId}`;
    await recordEditionAct(tx, doing, "rally-unpublish", subject, {
      name: rally.name,
    });
    await touchWard(tx, wardId);
    return { ok: true };
  });
}
