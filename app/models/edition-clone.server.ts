import { and, asc, eq, isNull } from "drizzle-orm";
import { addDays, daysBetween } from "#app/domain/business-day.ts";
import { inYear } from "#app/domain/edition/clone-days.ts";
import type { Period } from "#app/domain/rally-period.ts";
import type { Names } from "#app/domain/place.ts";
import { transaction, type Tx } from "#db/client.server.ts";
import { channels, checkpoints, rallies, tiers } from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import { issueCode } from "./checkpoint.server.ts";
import { recordEditionAct } from "./edition-act.server.ts";
import { insertRally, writeChannels } from "./edition-draft.server.ts";
import type { Rally } from "./edition.server.ts";
import { newId } from "./id.server.ts";
import { touchWard, type Ward } from "./ward.server.ts";

export type CloneWish = {
  slug: string;
  name: string;
  /** The first day; everything else moves with it. */
  startsOn: string;
  /** Whether the shops that still take part come along, with new codes. */
  withShops: boolean;
};

export type Cloning =
  | { ok: true; rally: Rally }
  | { ok: false; refusal: "slug-taken" | "unknown-rally" };

function moved({ startsOn, endsOn }: Period, days: number): Period {
  return { startsOn: addDays(startsOn, days), endsOn: addDays(endsOn, days) };
}

/** The names in the new year, if the Japanese one is what was typed; else that alone. */
function namesFor(source: Rally, { name, startsOn }: CloneWish): Names {
  const others = Object.entries(source.names).map(([language, text]) => [
    language,
    inYear(text, source.startsOn, startsOn),
  ]);
  const names = Object.fromEntries(others) as Names;
  return names.ja === name ? names : { ja: name };
}

async function copyTiers(tx: Tx, from: string, to: string, now: Date) {
  const own = await tx
    .select()
    .from(tiers)
    .where(eq(tiers.rallyId, from))
    .orderBy(asc(tiers.position));
  if (own.length > 0)
    await tx.insert(tiers).values(
      own.map((tier) => ({
        ...tier,
        id: newId(now),
        rallyId: to,
        version: 1,
      })),
    );
}

async function copyCheckpoints(tx: Tx, from: string, to: string, now: Date) {
  const own = await tx
    .select({ checkpoint: checkpoints })
    .from(checkpoints)
    .innerJoin(shops, eq(shops.id, checkpoints.shopId))
    .where(
      and(
        eq(checkpoints.rallyId, from),
        isNull(checkpoints.withdrawnAt),
        isNull(shops.withdrawnAt),
      ),
    )
    .orderBy(asc(checkpoints.number));
  const rows = own.map(({ checkpoint }) => ({
    ...checkpoint,
    id: newId(now),
    rallyId: to,
  }));
  if (rows.length > 0) await tx.insert(checkpoints).values(rows);
  for (const { id } of rows) await issueCode(tx, id, now);
  return rows.length;
}

/**
 * Copies a rally of the ward into a new one in preparation: rules, tiers,
 * channels moved by the same number of days, paper details, and if wished the
 * checkpoints of shops that still take part, with new codes. Never stamps,
 * cards' progress, entries, pauses, notices, tallies or the key.
 */
export function cloneEdition(
  ward: Ward,
  staffId: string,
  sourceId: string,
  wish: CloneWish,
  now: Date,
): Promise<Cloning> {
  const doing = { wardId: ward.id, staffId, now };
  return transaction(async (tx) => {
    const [source] = await tx
      .select()
      .from(rallies)
      .where(and(eq(rallies.id, sourceId), eq(rallies.wardId, ward.id)));
    if (!source) return { ok: false, refusal: "unknown-rally" };
    const days = daysBetween(source.startsOn, wish.startsOn);
    const rally = await insertRally(tx, doing, {
      slug: wish.slug,
      name: wish.name,
      names: namesFor(source, wish),
      ...moved(source, days),
      rules: source.rules,
      paper: source.paper,
    });
    if (!rally) return { ok: false, refusal: "slug-taken" };
    const own = await tx
      .select()
      .from(channels)
      .where(eq(channels.rallyId, source.id));
    const periodOf = (kind: "digital" | "paper") => {
      const channel = own.find((one) => one.kind === kind);
      return channel ? moved(channel, days) : null;
    };
    const periods = { digital: periodOf("digital"), paper: periodOf("paper") };
    await writeChannels(tx, rally.id, periods, now);
    await copyTiers(tx, source.id, rally.id, now);
    const shopCount = wish.withShops
      ? await copyCheckpoints(tx, source.id, rally.id, now)
      : 0;
    const details = { from: source.name, days, shops: shopCount };
    const subject = `rally:${rally.id}`;
    await recordEditionAct(tx, doing, "rally-clone", subject, details);
    await touchWard(tx, ward.id);
    return { ok: true, rally };
  });
}
