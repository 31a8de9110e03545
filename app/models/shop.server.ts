import { and, asc, eq } from "drizzle-orm";
import { applicationState } from "#app/domain/application.ts";
import { db, type Reader } from "#db/client.server.ts";
import { applications } from "#db/schema/application.ts";
import { checkpoints, posterChecks } from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import type { CheckpointRow } from "./checkpoint.server.ts";
import type { Shop } from "./edition.server.ts";

export type Application = typeof applications.$inferSelect;

/** How a shop stands to one rally: with a checkpoint, withdrawn, by its application, or not at all. */
export type ShopState =
  "in" | "withdrawn" | "asked" | "waiting" | "declined" | "none";

export type OfficeShop = {
  shop: Shop;
  checkpoint: CheckpointRow | null;
  application: Application | null;
  state: ShopState;
  isPosterSeen: boolean;
};

/** A shop out of all rallies, or out of this one, is withdrawn; a checkpoint is in; else its application says. */
export function shopState(
  shop: Pick<Shop, "withdrawnAt">,
  checkpoint: Pick<CheckpointRow, "withdrawnAt"> | null,
  application: Application | null,
): ShopState {
  if (shop.withdrawnAt || checkpoint?.withdrawnAt) return "withdrawn";
  if (checkpoint) return "in";
  if (!application) return "none";
  const state = applicationState(application);
  return state === "approved" ? "none" : state;
}

/** All shops of a ward as they stand to a rally (none: `null`), by number, then name; withdrawn ones too. */
export async function listOfficeShops(
  wardId: string,
  rallyId: string | null,
): Promise<OfficeShop[]> {
  const all = await db
    .select()
    .from(shops)
    .where(eq(shops.wardId, wardId))
    .orderBy(asc(shops.slug));
  const points = rallyId === null ? [] : await readCheckpoints(wardId, rallyId);
  const asked = rallyId === null ? [] : await readApplications(wardId, rallyId);
  const seen = new Set(rallyId === null ? [] : await readSeen(wardId, rallyId));
  const pointOf = new Map(points.map((point) => [point.shopId, point]));
  const askedOf = new Map(asked.map((row) => [row.shopId, row]));
  return all
    .map((shop) => {
      const checkpoint = pointOf.get(shop.id) ?? null;
      const application = askedOf.get(shop.id) ?? null;
      const state = shopState(shop, checkpoint, application);
      const isPosterSeen = checkpoint !== null && seen.has(checkpoint.id);
      return { shop, checkpoint, application, state, isPosterSeen };
    })
    .sort(byNumber);
}

function byNumber(a: OfficeShop, b: OfficeShop): number {
  const [first, second] = [a, b].map(
    ({ checkpoint }) => checkpoint?.number ?? Infinity,
  );
  if (first !== second) return first! < second! ? -1 : 1;
  return a.shop.name < b.shop.name ? -1 : 1;
}

async function readCheckpoints(wardId: string, rallyId: string) {
  const rows = await db
    .select({ point: checkpoints })
    .from(checkpoints)
    .innerJoin(shops, eq(shops.id, checkpoints.shopId))
    .where(and(eq(checkpoints.rallyId, rallyId), eq(shops.wardId, wardId)));
  return rows.map(({ point }) => point);
}

async function readApplications(wardId: string, rallyId: string) {
  const rows = await db
    .select({ application: applications })
    .from(applications)
    .innerJoin(shops, eq(shops.id, applications.shopId))
    .where(and(eq(applications.rallyId, rallyId), eq(shops.wardId, wardId)));
  return rows.map(({ application }) => application);
}

async function readSeen(wardId: string, rallyId: string) {
  const rows = await db
    .selectDistinct({ id: posterChecks.checkpointId })
    .from(posterChecks)
    .innerJoin(checkpoints, eq(checkpoints.id, posterChecks.checkpointId))
    .innerJoin(shops, eq(shops.id, checkpoints.shopId))
    .where(and(eq(checkpoints.rallyId, rallyId), eq(shops.wardId, wardId)));
  return rows.map(({ id }) => id);
}

/** A shop of this ward by its slug, withdrawn or not. */
export async function findShop(
  wardId: string,
  slug: string,
  on: Reader = db,
): Promise<Shop | null> {
  const [row] = await on
    .select()
    .from(shops)
    .where(and(eq(shops.wardId, wardId), eq(shops.slug, slug)));
  return row ?? null;
}

/** A shop's checkpoint of a rally, withdrawn or not. */
export async function findCheckpoint(
  rallyId: string,
  shopId: string,
  on: Reader = db,
): Promise<CheckpointRow | null> {
  const [row] = await on
    .select()
    .from(checkpoints)
    .where(
      and(eq(checkpoints.rallyId, rallyId), eq(checkpoints.shopId, shopId)),
    );
  return row ?? null;
}
