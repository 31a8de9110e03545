import { asc, eq, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db, type Tx } from "#db/client.server.ts";
import { wards } from "#db/schema/ward.ts";
import { locked } from "#db/sums.ts";

export type Ward = typeof wards.$inferSelect;

const FRESH_MS = 500;
/** Longer than any transaction: our own change may not be committed yet when it is noted. */
const UNSETTLED_MS = 5000;

let known: { wards: Ward[]; freshUntil: number } = { wards: [], freshUntil: 0 };
let unsettledUntil = 0;

/** Other processes' changes are seen within half a second; our own at once. */
export async function listWards(now = Date.now()): Promise<Ward[]> {
  if (now < known.freshUntil && now >= unsettledUntil) return known.wards;
  const read = await db.select().from(wards).orderBy(asc(wards.createdAt));
  const changed =
    read.length !== known.wards.length ||
    read.some(({ id, version }, i) => {
      const before = known.wards[i];
      return id !== before?.id || version !== before.version;
    });
  const isEmpty = read.length === 0;
  known = {
    wards: changed ? read : known.wards,
    freshUntil: isEmpty ? 0 : now + FRESH_MS,
  };
  return known.wards;
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** The ward a host belongs to: its own host first, else the default host's ward. */
export async function findWardByHost(host: string): Promise<Ward | null> {
  const all = await listWards();
  const own = all.find((ward) => ward.host === host);
  if (own) return own;
  const standard = new URL(env.ORIGIN).host;
  const isStandard =
    host === standard || (LOOPBACK.test(standard) && LOOPBACK.test(host));
  return (isStandard && all.find((ward) => ward.host === null)) || null;
}

/** One change at a time of what a ward has only one of: names, numbers, addresses, managers. */
export async function lockWard(tx: Tx, wardId: string): Promise<void> {
  await locked(
    tx.select({ id: wards.id }).from(wards).where(eq(wards.id, wardId)),
  );
}

/** Tells every process that something of this ward's edition changed. */
export async function touchWard(tx: Tx, wardId: string): Promise<void> {
  await tx
    .update(wards)
    .set({ version: sql`${wards.version} + 1` })
    .where(eq(wards.id, wardId));
  unsettledUntil = Date.now() + UNSETTLED_MS;
}

export function originOf(ward: Ward): string {
  const { protocol, host } = new URL(env.ORIGIN);
  return `${protocol}//${ward.host ?? host}`;
}
