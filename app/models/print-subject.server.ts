import { and, eq, isNotNull, isNull, ne, or } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { applications } from "#db/schema/application.ts";
import { shops } from "#db/schema/shop.ts";
import type { Checkpoint, Edition, Shop } from "./edition.server.ts";

/** Shops whose 参加申込 is not, or not yet, approved. */
async function listUnapproved(rallyId: string): Promise<Set<string>> {
  const rows = await db
    .select({ shopId: applications.shopId })
    .from(applications)
    .where(
      and(
        eq(applications.rallyId, rallyId),
        or(
          isNull(applications.decision),
          ne(applications.decision, "approved"),
        ),
      ),
    );
  return new Set(rows.map(({ shopId }) => shopId));
}

/**
 * The checkpoints that may be printed, by number: those that take part and, where
 * the shop was asked to apply, are approved.
 */
export async function listApproved({
  rally,
  checkpoints,
}: Pick<Edition, "rally" | "checkpoints">): Promise<Checkpoint[]> {
  const unapproved = await listUnapproved(rally.id);
  return checkpoints.filter(
    ({ shop, withdrawnAt }) =>
      !withdrawnAt && !shop.withdrawnAt && !unapproved.has(shop.id),
  );
}

/** The shops that were asked whether they take part and have not answered. */
export async function listAsked({
  rally,
  ward,
}: Pick<Edition, "rally" | "ward">): Promise<Shop[]> {
  const rows = await db
    .select({ shop: shops })
    .from(applications)
    .innerJoin(shops, eq(shops.id, applications.shopId))
    .where(
      and(
        eq(applications.rallyId, rally.id),
        eq(shops.wardId, ward.id),
        isNotNull(applications.askedAt),
        isNull(applications.answeredAt),
        isNull(applications.decision),
        isNull(shops.withdrawnAt),
      ),
    )
    .orderBy(shops.streetId, shops.slug);
  return rows.map(({ shop }) => shop);
}
