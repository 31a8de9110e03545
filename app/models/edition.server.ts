import { and, asc, desc, eq, isNull, lte } from "drizzle-orm";
import { businessDay } from "#app/domain/business-day.ts";
import { db } from "#db/client.server.ts";
import {
  channels,
  checkpoints,
  codes,
  pauses,
  rallies,
  tiers,
} from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import { streets } from "#db/schema/street.ts";
import { listWards, type Ward } from "./ward.server.ts";

export type Street = typeof streets.$inferSelect;
export type Shop = typeof shops.$inferSelect;
export type Rally = typeof rallies.$inferSelect;
export type Channel = typeof channels.$inferSelect;
export type Tier = typeof tiers.$inferSelect;
export type Pause = typeof pauses.$inferSelect;
export type Checkpoint = typeof checkpoints.$inferSelect & {
  shop: Shop;
  street: Street;
};
export type Code = typeof codes.$inferSelect;

/** One ward's rally with all that is needed to judge a press: read once, kept until it changes. */
export type Edition = {
  ward: Ward;
  rally: Rally;
  streets: Street[];
  checkpoints: Checkpoint[];
  checkpointById: Map<string, Checkpoint>;
  checkpointsByStreet: Map<string, Checkpoint[]>;
  codes: Map<string, Code>;
  channels: Channel[];
  tiers: Tier[];
  pause: Pause | null;
};

const known = new Map<
  string,
  { edition: Edition; version: number; day: string }
>();

/** The ward's rally of the day: the latest that has begun, else the next one. Null before there is any. */
export async function findEdition(wardId: string): Promise<Edition | null> {
  const ward = (await listWards()).find(({ id }) => id === wardId);
  if (!ward) return null;
  const day = businessDay(new Date());
  const kept = known.get(wardId);
  if (kept && kept.version === ward.version && kept.day === day)
    return kept.edition;
  const edition = await readEdition(ward, day);
  if (edition) known.set(wardId, { edition, version: ward.version, day });
  return edition;
}

async function findRally(wardId: string, day: string): Promise<Rally | null> {
  const begun = await db
    .select()
    .from(rallies)
    .where(and(eq(rallies.wardId, wardId), lte(rallies.startsOn, day)))
    .orderBy(desc(rallies.startsOn))
    .limit(1);
  if (begun[0]) return begun[0];
  const next = await db
    .select()
    .from(rallies)
    .where(eq(rallies.wardId, wardId))
    .orderBy(asc(rallies.startsOn))
    .limit(1);
  return next[0] ?? null;
}

async function listCheckpoints(
  rallyId: string,
  streetById: Map<string, Street>,
): Promise<Checkpoint[]> {
  const rows = await db
    .select({ checkpoint: checkpoints, shop: shops })
    .from(checkpoints)
    .innerJoin(shops, eq(shops.id, checkpoints.shopId))
    .where(eq(checkpoints.rallyId, rallyId))
    .orderBy(asc(checkpoints.number));
  return rows.flatMap(({ checkpoint, shop }) => {
    const street = streetById.get(shop.streetId);
    return street ? [{ ...checkpoint, shop, street }] : [];
  });
}

async function readEdition(ward: Ward, day: string): Promise<Edition | null> {
  const rally = await findRally(ward.id, day);
  if (!rally) return null;
  const streetRows = await db
    .select()
    .from(streets)
    .where(eq(streets.wardId, ward.id))
    .orderBy(asc(streets.position));
  const list = await listCheckpoints(
    rally.id,
    new Map(streetRows.map((street) => [street.id, street])),
  );
  const codeRows = await db
    .select({ code: codes })
    .from(codes)
    .innerJoin(checkpoints, eq(checkpoints.id, codes.checkpointId))
    .where(eq(checkpoints.rallyId, rally.id));
  const open = await db
    .select()
    .from(pauses)
    .where(and(eq(pauses.rallyId, rally.id), isNull(pauses.endedAt)));
  return {
    ward,
    rally,
    streets: streetRows,
    checkpoints: list,
    checkpointById: new Map(list.map((one) => [one.id, one])),
    checkpointsByStreet: Map.groupBy(list, ({ street }) => street.id),
    codes: new Map(codeRows.map(({ code }) => [code.code, code])),
    channels: await db
      .select()
      .from(channels)
      .where(eq(channels.rallyId, rally.id)),
    tiers: await db
      .select()
      .from(tiers)
      .where(eq(tiers.rallyId, rally.id))
      .orderBy(asc(tiers.position)),
    pause: open[0] ?? null,
  };
}
