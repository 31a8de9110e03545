import { and, eq, isNull } from "drizzle-orm";
import { businessDay } from "#app/domain/business-day.ts";
import {
  entryKey,
  type EntryRefusal,
  judgeEntry,
  makeEntryNumber,
} from "#app/domain/entry.ts";
import { judgeRally } from "#app/domain/rally-period.ts";
import { db, transaction, type Reader, type Tx } from "#db/client.server.ts";
import { cards, entries } from "#db/schema/card.ts";
import { locked } from "#db/sums.ts";
import { recordAct } from "./audit.server.ts";
import { tiersOf } from "./card-page.server.ts";
import type { Card } from "./card.server.ts";
import type { Edition, Tier } from "./edition.server.ts";
import { newId, random } from "./id.server.ts";
import { listCardStamps } from "./stamp.server.ts";

export type Entry = typeof entries.$inferSelect;

export type EntryOutcome =
  { ok: true; entry: Entry } | { ok: false; refusal: EntryRefusal };

export function listEntries(on: Reader, cardId: string): Promise<Entry[]> {
  return Promise.resolve(
    on
      .select()
      .from(entries)
      .where(and(eq(entries.cardId, cardId), isNull(entries.withdrawnAt))),
  );
}

/**
 * Puts a card into a tier's draw once its stamps reach it: a random number, no
 * personal data. Entries close with the rally; the desk takes them until its
 * `closesOn` (a JST day), and what it entered is in the log.
 */
export function enterDraw(
  edition: Edition,
  card: Card,
  tier: Tier,
  now: Date,
  desk: { staffId: string; closesOn: string } | null = null,
): Promise<EntryOutcome> {
  return transaction(async (tx) => {
    await locked(
      tx.select({ id: cards.id }).from(cards).where(eq(cards.id, card.id)),
    );
    const stamps = await listCardStamps(tx, card.id, edition.rally.id);
    const { tiers } = tiersOf(edition, stamps);
    const all = await listEntries(tx, card.id);
    const own = all
      .filter(({ tierId }) => tierId === tier.id)
      .map(({ enteredAt }) => ({ day: businessDay(enteredAt) }));
    const day = businessDay(now);
    const rules = edition.rally.rules;
    const judged = judgeEntry({
      tierReached: tiers.some(
        (one) => one.tier.id === tier.id && one.progress.reached,
      ),
      existing: own,
      closesOn: desk?.closesOn ?? null,
      entries: rules.entries,
      rally: judgeRally({
        rally: edition.rally,
        channel: null,
        pause: null,
        now,
      }),
      day,
    });
    if (!judged.ok) return judged;
    const periodKey = entryKey(rules.entries, day, own);
    const outcome = await writeEntry(tx, edition, card, tier, periodKey, now);
    if (outcome.ok && desk) {
      const act = {
        actor: `staff:${desk.staffId}`,
        action: "enter-draw",
        subject: `card:${card.id}`,
        details: { tier: tier.name },
      };
      await recordAct(tx, edition.ward.id, act, now);
    }
    return outcome;
  });
}

async function writeEntry(
  tx: Tx,
  edition: Edition,
  card: Card,
  tier: Tier,
  periodKey: string,
  now: Date,
): Promise<EntryOutcome> {
  const [entry] = await tx
    .insert(entries)
    .values({
      id: newId(now),
      rallyId: edition.rally.id,
      tierId: tier.id,
      cardId: card.id,
      number: makeEntryNumber(random(8)),
      periodKey,
      enteredAt: now,
    })
    .onConflictDoNothing()
    .returning();
  return entry
    ? { ok: true, entry }
    : { ok: false, refusal: "already-entered" };
}

export function readEntries(cardId: string) {
  return listEntries(db, cardId);
}
