import { and, eq, inArray, isNull } from "drizzle-orm";
import { businessDay, isDay } from "#app/domain/business-day.ts";
import { readCardNumber } from "#app/domain/card-number.ts";
import { readShopNumbers } from "#app/domain/desk-entry.ts";
import { type Reader, transaction, type Tx } from "#db/client.server.ts";
import { deskEntries } from "#db/schema/desk.ts";
import { stamps, voids } from "#db/schema/stamp.ts";
import { recordAct } from "./audit.server.ts";
import { recordProgress } from "./card-progress.server.ts";
import { findCardByNumber } from "./card.server.ts";
import { stampCard } from "./check-in.server.ts";
import type { Checkpoint, Edition } from "./edition.server.ts";
import { newId } from "./id.server.ts";
import { lockLivingCard } from "./staff-check-in.server.ts";
import { listCardStamps, TAKEN_BACK } from "./stamp.server.ts";

export type DeskForm = {
  number: string;
  shops: string;
  day: string;
  /** True when the official has been told that the card was keyed in before. */
  isConfirmed: boolean;
};

export type DeskRefusal =
  | "not-a-number"
  | "unknown-card"
  | "no-shops"
  | "unread-shops"
  | "unknown-shops"
  | "day-outside"
  | "day-ahead"
  | "entered-before";

export type DeskOutcome =
  | { ok: true; entryId: string; added: number[]; already: number[] }
  | { ok: false; refusal: DeskRefusal; details: string[] };

function refuse(refusal: DeskRefusal, details: string[] = []) {
  return { ok: false, refusal, details } as const;
}

/** What the stamps of a desk entry carry as their client id. */
export function deskMark(entryId: string): string {
  return `desk:${entryId}`;
}

/** Noon of a day in Tokyo: a desk entry carries a day, not a time. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00+09:00`);
}

function readShops(edition: Edition, text: string) {
  const read = readShopNumbers(text);
  if (!read.ok)
    return read.refusal === "empty"
      ? refuse("no-shops")
      : refuse("unread-shops", read.unread);
  const byNumber = new Map(edition.checkpoints.map((one) => [one.number, one]));
  const unknown = read.numbers.filter((number) => !byNumber.has(number));
  if (unknown.length > 0) return refuse("unknown-shops", unknown.map(String));
  return {
    ok: true as const,
    checkpoints: read.numbers.map((number) => byNumber.get(number)!),
  };
}

function judgeDay(edition: Edition, day: string, now: Date) {
  const paper = edition.channels.find(({ kind }) => kind === "paper");
  const { startsOn, endsOn } = paper ?? edition.rally;
  if (isDay(day) && day > businessDay(now)) return refuse("day-ahead");
  if (!isDay(day) || !(startsOn <= day && day <= endsOn))
    return refuse("day-outside", [startsOn, endsOn]);
  return null;
}

function liveEntries(on: Reader, rallyId: string, cardId: string) {
  return on
    .select()
    .from(deskEntries)
    .where(
      and(
        eq(deskEntries.cardId, cardId),
        eq(deskEntries.rallyId, rallyId),
        isNull(deskEntries.undoneAt),
      ),
    );
}

async function stampAll(
  tx: Tx,
  edition: Edition,
  card: Parameters<typeof stampCard>[1],
  checkpoints: Checkpoint[],
  entry: { id: string; day: string; enteredAt: Date },
) {
  const added: number[] = [];
  const already: number[] = [];
  for (const checkpoint of checkpoints) {
    const { isNew } = await stampCard(tx, card, {
      edition,
      checkpoint,
      method: "desk",
      place: "unknown",
      clientId: deskMark(entry.id),
      pressedAt: noonOf(entry.day),
      receivedAt: entry.enteredAt,
    });
    (isNew ? added : already).push(checkpoint.number);
  }
  return { added, already };
}

/**
 * The desk keys in a paper card: its number, the numbers of the shops that
 * inked it, and a day (JST) within the paper channel's period and not ahead.
 * All or nothing: a number no shop of the rally has is refused with the number,
 * a card that was keyed in before as `entered-before` with when, until the
 * official confirms. Stamps that are there already stay as they are.
 */
export async function enterCard(
  edition: Edition,
  staffId: string,
  form: DeskForm,
  now: Date,
): Promise<DeskOutcome> {
  const number = readCardNumber(form.number);
  if (!number) return refuse("not-a-number");
  const shops = readShops(edition, form.shops);
  if (!shops.ok) return shops;
  const day = judgeDay(edition, form.day, now);
  if (day) return day;
  const { ward, rally } = edition;
  const known = await findCardByNumber(ward.id, number);
  if (!known) return refuse("unknown-card");
  return transaction(async (tx): Promise<DeskOutcome> => {
    const card = await lockLivingCard(tx, ward.id, known.id);
    const before = await liveEntries(tx, rally.id, card.id);
    if (before.length > 0 && !form.isConfirmed)
      return refuse(
        "entered-before",
        before.map(({ enteredAt }) => enteredAt.toISOString()),
      );
    const entry = { id: newId(now), day: form.day, enteredAt: now };
    const actor = `staff:${staffId}`;
    await tx.insert(deskEntries).values({
      ...entry,
      rallyId: rally.id,
      cardId: card.id,
      enteredBy: actor,
    });
    const made = await stampAll(tx, edition, card, shops.checkpoints, entry);
    await recordAct(
      tx,
      ward.id,
      {
        actor,
        action: "enter-card",
        subject: `card:${card.id}`,
        details: { added: made.added.length, already: made.already.length },
      },
      now,
    );
    return { ok: true, entryId: entry.id, ...made };
  });
}

export type Undoing =
  { ok: true; taken: number } | { ok: false; refusal: "unknown" | "undone" };

/** Takes a desk entry back: the stamps it made are void and may be keyed in again. */
export function undoEntry(
  edition: Edition,
  staffId: string,
  entryId: string,
  now: Date,
): Promise<Undoing> {
  const actor = `staff:${staffId}`;
  const { rally, ward } = edition;
  return transaction(async (tx): Promise<Undoing> => {
    const own = and(
      eq(deskEntries.id, entryId),
      eq(deskEntries.rallyId, rally.id),
    );
    const [entry] = await tx.select().from(deskEntries).where(own);
    if (!entry) return { ok: false, refusal: "unknown" };
    const card = await lockLivingCard(tx, ward.id, entry.cardId);
    const [undone] = await tx
      .update(deskEntries)
      .set({ undoneAt: now, undoneBy: actor })
      .where(and(own, isNull(deskEntries.undoneAt)))
      .returning();
    if (!undone) return { ok: false, refusal: "undone" };
    const made = await tx
      .select({ id: stamps.id })
      .from(stamps)
      .leftJoin(voids, eq(voids.stampId, stamps.id))
      .where(
        and(
          inArray(stamps.cardId, [card.id, entry.cardId]),
          eq(stamps.rallyId, rally.id),
          eq(stamps.clientId, deskMark(entryId)),
          isNull(voids.stampId),
        ),
      );
    for (const { id } of made)
      await tx.insert(voids).values({
        stampId: id,
        voidedAt: now,
        voidedBy: actor,
        reason: TAKEN_BACK,
      });
    const all = await listCardStamps(tx, card.id, rally.id);
    await recordProgress(tx, edition, card.id, all);
    const subject = `card:${card.id}`;
    const details = { taken: made.length };
    await recordAct(
      tx,
      ward.id,
      { actor, action: "undo-entry", subject, details },
      now,
    );
    return { ok: true, taken: made.length };
  });
}
