import { and, asc, desc, eq, isNotNull, isNull } from "drizzle-orm";
import { addDays, businessDay } from "#app/domain/business-day.ts";
import { ralliesOfDay } from "#app/domain/edition/of-the-day.ts";
import type { Closure } from "#app/domain/opening.ts";
import type { PhotoView } from "#app/domain/photo.ts";
import { db } from "#db/client.server.ts";
import {
  channels,
  checkpoints,
  codes,
  pauses,
  rallies,
  rallyNotices,
  tiers,
} from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import { streets } from "#db/schema/street.ts";
import { readWardClosures } from "./closure.server.ts";
import { listMarks } from "./mark.server.ts";
import { listWards, type Ward } from "./ward.server.ts";

export type Street = typeof streets.$inferSelect;
export type Shop = typeof shops.$inferSelect;
export type Rally = typeof rallies.$inferSelect;
export type Channel = typeof channels.$inferSelect;
export type Tier = typeof tiers.$inferSelect;
export type Pause = typeof pauses.$inferSelect;
export type RallyNotice = typeof rallyNotices.$inferSelect;
export type Checkpoint = typeof checkpoints.$inferSelect & {
  shop: Shop;
  street: Street;
  /** The shop's own picture in its seal; null for the drawn one. */
  mark: PhotoView | null;
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
  /** What residents are told of changed rules, the newest first. */
  notices: RallyNotice[];
  /** What shops announced for yesterday and later, by shop. */
  closures: Map<string, Closure[]>;
};

type OfDay = { main: Rally | null; others: Rally[] };

const NOTICES_SHOWN = 3;

const known = new Map<string, { edition: Edition; version: number }>();
const chosen = new Map<
  string,
  { rallies: OfDay; version: number; day: string }
>();

async function wardOf(wardId: string) {
  return (await listWards()).find(({ id }) => id === wardId) ?? null;
}

async function findRallies(ward: Ward): Promise<OfDay> {
  const day = businessDay(new Date());
  const today = chosen.get(ward.id);
  if (today?.version === ward.version && today.day === day)
    return today.rallies;
  const isPublic = isNotNull(rallies.publishedAt);
  const all = await db
    .select()
    .from(rallies)
    .where(and(eq(rallies.wardId, ward.id), isPublic));
  const found = ralliesOfDay(all, day);
  chosen.set(ward.id, { rallies: found, version: ward.version, day });
  return found;
}

/** The ward's public rally of the day: of those running the longest, else the last one that ran, else the next. Null before any is public. */
export async function findEdition(wardId: string): Promise<Edition | null> {
  const ward = await wardOf(wardId);
  if (!ward) return null;
  const { main } = await findRallies(ward);
  return main && keepEdition(ward, main);
}

/** The ward's public rallies beside the one of the day: running with it, coming, or just over. */
export async function listOtherEditions(wardId: string): Promise<Edition[]> {
  const ward = await wardOf(wardId);
  if (!ward) return [];
  const { others } = await findRallies(ward);
  return Promise.all(others.map((rally) => keepEdition(ward, rally)));
}

/** The ward's public rallies, that of the day first. */
export async function listPublicEditions(wardId: string): Promise<Edition[]> {
  const main = await findEdition(wardId);
  return main ? [main, ...(await listOtherEditions(wardId))] : [];
}

/** One rally of the ward with all that belongs to it, public or not. */
export async function findEditionOf(
  wardId: string,
  rallyId: string,
): Promise<Edition | null> {
  const ward = await wardOf(wardId);
  const kept = known.get(rallyId);
  if (ward && kept?.version === ward.version && kept.edition.ward.id === wardId)
    return kept.edition;
  const [rally] = await db
    .select()
    .from(rallies)
    .where(and(eq(rallies.id, rallyId), eq(rallies.wardId, wardId)));
  return ward && rally ? keepEdition(ward, rally) : null;
}

async function keepEdition(ward: Ward, rally: Rally): Promise<Edition> {
  const kept = known.get(rally.id);
  if (kept?.version === ward.version) return kept.edition;
  const edition = await readEdition(ward, rally);
  known.set(rally.id, { edition, version: ward.version });
  return edition;
}

/** All rallies of a ward, the latest first. */
export function listRallies(wardId: string): Promise<Rally[]> {
  return db
    .select()
    .from(rallies)
    .where(eq(rallies.wardId, wardId))
    .orderBy(desc(rallies.startsOn), desc(rallies.id));
}

async function listCheckpoints(
  wardId: string,
  rallyId: string,
  streetById: Map<string, Street>,
): Promise<Checkpoint[]> {
  const marks = await listMarks(wardId);
  const rows = await db
    .select({ checkpoint: checkpoints, shop: shops })
    .from(checkpoints)
    .innerJoin(shops, eq(shops.id, checkpoints.shopId))
    .where(eq(checkpoints.rallyId, rallyId))
    .orderBy(asc(checkpoints.number));
  return rows.flatMap(({ checkpoint, shop }) => {
    const street = streetById.get(shop.streetId);
    const mark = marks.get(shop.id) ?? null;
    return street ? [{ ...checkpoint, shop, street, mark }] : [];
  });
}

async function readEdition(ward: Ward, rally: Rally): Promise<Edition> {
  const streetRows = await db
    .select()
    .from(streets)
    .where(eq(streets.wardId, ward.id))
    .orderBy(asc(streets.position));
  const list = await listCheckpoints(
    ward.id,
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
    notices: await db
      .select()
      .from(rallyNotices)
      .where(eq(rallyNotices.rallyId, rally.id))
      .orderBy(desc(rallyNotices.postedAt), desc(rallyNotices.id))
      .limit(NOTICES_SHOWN),
    closures: await readWardClosures(
      ward.id,
      addDays(businessDay(new Date()), -1),
    ),
  };
}
