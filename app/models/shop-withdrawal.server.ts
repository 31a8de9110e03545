import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { db, transaction } from "#db/client.server.ts";
import { checkpoints, rallies } from "#db/schema/rally.ts";
import { sessions } from "#db/schema/session.ts";
import { shops } from "#db/schema/shop.ts";
import { recordAct } from "./audit.server.ts";
import type { Rally, Shop } from "./edition.server.ts";
import {
  isRallyOpen,
  listShopLetters,
  revokeLetters,
} from "./letter.server.ts";
import { touchWard } from "./ward.server.ts";

type Official = { staffId: string; reason: string };

async function openPoints(wardId: string, shopId: string, now: Date) {
  const rows = await db
    .select({ point: checkpoints, rally: rallies })
    .from(checkpoints)
    .innerJoin(rallies, eq(rallies.id, checkpoints.rallyId))
    .where(and(eq(checkpoints.shopId, shopId), eq(rallies.wardId, wardId)));
  return rows.filter(({ rally }) => isRallyOpen(rally, now));
}

/**
 * A shop takes no part any more: in one rally (`rally`), or in none (`all`: its
 * letters are revoked and its devices signed out, too). Its stamps stay, its
 * poster's code answers 410. False when it was withdrawn already. A shop is
 * never deleted.
 */
export async function withdrawShop(
  shop: Shop,
  rally: Pick<Rally, "id"> | null,
  { staffId, reason }: Official,
  now: Date,
): Promise<boolean> {
  const { id, wardId } = shop;
  const isAll = rally === null;
  const points = await openPoints(wardId, id, now);
  const letters = isAll ? await listShopLetters(id) : [];
  const ids = isAll ? points.map(({ point }) => point.rallyId) : [rally.id];
  return transaction(async (tx) => {
    const out = await tx
      .update(checkpoints)
      .set({ withdrawnAt: now })
      .where(
        and(
          eq(checkpoints.shopId, id),
          inArray(checkpoints.rallyId, ids),
          isNull(checkpoints.withdrawnAt),
        ),
      )
      .returning();
    const gone = isAll
      ? await tx
          .update(shops)
          .set({ withdrawnAt: now, version: sql`${shops.version} + 1` })
          .where(
            and(
              eq(shops.id, id),
              eq(shops.wardId, wardId),
              isNull(shops.withdrawnAt),
            ),
          )
          .returning()
      : [];
    if ((isAll ? gone : out).length === 0) return false;
    if (isAll) {
      const own = letters.map((letter) => letter.id);
      await revokeLetters(tx, own, staffId, now);
      await tx.delete(sessions).where(eq(sessions.shopId, id));
    }
    const act = {
      actor: `staff:${staffId}`,
      action: isAll ? "shop-withdraw-all" : "shop-withdraw",
      subject: `shop:${id}`,
      details: { reason },
    };
    await recordAct(tx, wardId, act, now);
    await touchWard(tx, wardId);
    return true;
  });
}

/**
 * Brings a shop back: into this rally, and, where it was withdrawn altogether,
 * into every rally that it left on that occasion. False when it is not withdrawn.
 */
export function bringShopBack(
  shop: Shop,
  rally: Pick<Rally, "id"> | null,
  staffId: string,
  now: Date,
): Promise<boolean> {
  const { id, wardId, withdrawnAt } = shop;
  return transaction(async (tx) => {
    const which = withdrawnAt
      ? eq(checkpoints.withdrawnAt, withdrawnAt)
      : eq(checkpoints.rallyId, rally?.id ?? "");
    const back = await tx
      .update(checkpoints)
      .set({ withdrawnAt: null })
      .where(
        and(
          eq(checkpoints.shopId, id),
          isNotNull(checkpoints.withdrawnAt),
          which,
        ),
      )
      .returning();
    if (withdrawnAt)
      await tx
        .update(shops)
        .set({ withdrawnAt: null, version: sql`${shops.version} + 1` })
        .where(and(eq(shops.id, id), eq(shops.wardId, wardId)));
    if (back.length === 0 && !withdrawnAt) return false;
    const act = {
      actor: `staff:${staffId}`,
      action: "shop-return",
      subject: `shop:${id}`,
      details: {},
    };
    await recordAct(tx, wardId, act, now);
    await touchWard(tx, wardId);
    return true;
  });
}
