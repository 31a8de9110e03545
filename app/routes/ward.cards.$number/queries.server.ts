import { and, eq } from "drizzle-orm";
import { tokyoDate } from "#app/domain/business-day.ts";
import { readCard } from "#app/models/card-page.server.ts";
import { findCardByNumber } from "#app/models/card.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { readEntries } from "#app/models/entry.server.ts";
import { findLivingCard } from "#app/models/staff-check-in.server.ts";
import { TAKEN_BACK } from "#app/models/stamp.server.ts";
import { db } from "#db/client.server.ts";
import { voids } from "#db/schema/stamp.ts";
import { stamps } from "#db/schema/stamp.ts";

async function voidNotes(cardId: string, rallyId: string) {
  const rows = await db
    .select({ id: stamps.id, reason: voids.reason })
    .from(voids)
    .innerJoin(stamps, eq(stamps.id, voids.stampId))
    .where(and(eq(stamps.cardId, cardId), eq(stamps.rallyId, rallyId)));
  return new Map(rows.map(({ id, reason }) => [id, reason]));
}

/** All that the desk knows of a card of this ward, as it lives on after merges; null for a number that is none. */
export async function readCardFile(edition: Edition, number: string) {
  const { ward, rally } = edition;
  const asked = await findCardByNumber(ward.id, number);
  const card = asked && (await findLivingCard(ward.id, number));
  if (!asked || !card) return null;
  const page = await readCard(edition, card);
  const entries = await readEntries(card.id);
  const reasons = await voidNotes(card.id, rally.id);
  return {
    card,
    file: {
      number: asked.number,
      into: asked.id === card.id ? null : card.number,
      channel: card.channel,
      madeOn: tokyoDate(card.createdAt),
      counted: page.counted.length,
      stamps: page.stamps
        .filter(({ voidReason }) => voidReason !== TAKEN_BACK)
        .map(({ id, checkpointId, day, method, standing }) => {
          const checkpoint = edition.checkpointById.get(checkpointId);
          return {
            id,
            day,
            method,
            standing,
            shopNumber: checkpoint?.number ?? 0,
            shopName: checkpoint?.shop.name ?? "",
            voidReason: reasons.get(id) ?? null,
          };
        }),
      tiers: page.tiers.map(({ tier, progress }) => ({
        slug: tier.slug,
        names: tier.names,
        isReached: progress.reached,
        missing: Math.max(0, progress.goal - progress.have),
        entry: entries.find(({ tierId }) => tierId === tier.id)?.number ?? null,
      })),
    },
  };
}

export type CardFile = NonNullable<
  Awaited<ReturnType<typeof readCardFile>>
>["file"];
