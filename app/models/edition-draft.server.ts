import { randomBytes } from "node:crypto";
import { and, eq } from "drizzle-orm";
import {
  eventTiers,
  plainRules,
  type Preset,
  type PresetTier,
  walkTiers,
} from "#app/domain/edition/presets.ts";
import type { Period } from "#app/domain/rally-period.ts";
import { transaction, type Tx } from "#db/client.server.ts";
import { channels, rallies, tiers } from "#db/schema/rally.ts";
import { streets } from "#db/schema/street.ts";
import { writeBooths } from "./booth.server.ts";
import { type Doing, recordEditionAct } from "./edition-act.server.ts";
import type { Rally } from "./edition.server.ts";
import { newId } from "./id.server.ts";
import { touchWard, type Ward } from "./ward.server.ts";

export type NewEdition = {
  slug: string;
  name: string;
  preset: Preset;
  period: Period;
  digital: Period | null;
  paper: Period | null;
  /** An event's booths, and the street they stand in. */
  booths: { names: string[]; streetId: string } | null;
};

export type Drafting =
  | { ok: true; rally: Rally }
  | { ok: false; refusal: "slug-taken" | "unknown-street" };

type RallyRow = Omit<
  typeof rallies.$inferInsert,
  "id" | "wardId" | "key" | "createdAt" | "publishedAt" | "version"
>;

/** A rally in preparation with a key of its own; null when the ward has one under this slug. */
export async function insertRally(
  tx: Tx,
  { wardId, now }: Doing,
  row: RallyRow,
): Promise<Rally | null> {
  const [rally] = await tx
    .insert(rallies)
    .values({
      id: newId(now),
      wardId,
      key: randomBytes(32),
      createdAt: now,
      ...row,
    })
    .onConflictDoNothing({ target: [rallies.wardId, rallies.slug] })
    .returning();
  return rally ?? null;
}

/** Writes a rally's channels as given; one without a period is not opened. */
export async function writeChannels(
  tx: Tx,
  rallyId: string,
  periods: { digital: Period | null; paper: Period | null },
  now: Date,
): Promise<void> {
  for (const kind of ["digital", "paper"] as const) {
    const period = periods[kind];
    if (period === null)
      await tx
        .delete(channels)
        .where(and(eq(channels.rallyId, rallyId), eq(channels.kind, kind)));
    else
      await tx
        .insert(channels)
        .values({ id: newId(now), rallyId, kind, ...period })
        .onConflictDoUpdate({
          target: [channels.rallyId, channels.kind],
          set: period,
        });
  }
}

async function writePresetTiers(
  tx: Tx,
  rallyId: string,
  list: PresetTier[],
  now: Date,
) {
  await tx.insert(tiers).values(
    list.map((tier, position) => ({
      id: newId(now),
      rallyId,
      position,
      name: tier.names.ja,
      prize: tier.prizes.ja,
      ...tier,
    })),
  );
}

async function ownsStreet(tx: Tx, wardId: string, streetId: string) {
  const own = await tx
    .select({ id: streets.id })
    .from(streets)
    .where(and(eq(streets.id, streetId), eq(streets.wardId, wardId)));
  return own.length > 0;
}

/**
 * Makes a rally in preparation from a preset: 3/6/9 and all streets, or a
 * one-day event whose booths become shops and checkpoints at once. Refused when
 * the slug is taken or the street is another ward's; then nothing is written.
 */
export function draftEdition(
  ward: Ward,
  staffId: string,
  input: NewEdition,
  now: Date,
): Promise<Drafting> {
  const doing = { wardId: ward.id, staffId, now };
  return transaction(async (tx) => {
    const { slug, name, preset, period, booths } = input;
    if (booths && !(await ownsStreet(tx, ward.id, booths.streetId)))
      return { ok: false, refusal: "unknown-street" };
    const rally = await insertRally(tx, doing, {
      slug,
      name,
      names: { ja: name },
      ...period,
      rules: plainRules,
      paper: null,
    });
    if (!rally) return { ok: false, refusal: "slug-taken" };
    await writeChannels(tx, rally.id, input, now);
    const list =
      preset === "event" ? eventTiers(booths?.names.length ?? 0) : walkTiers;
    await writePresetTiers(tx, rally.id, list, now);
    if (booths) await writeBooths(tx, ward, rally, booths, now);
    const details = { name, preset, booths: booths?.names.length ?? null };
    const subject = `rally:${rally.id}`;
    await recordEditionAct(tx, doing, "rally-create", subject, details);
    await touchWard(tx, ward.id);
    return { ok: true, rally };
  });
}
