import { and, eq } from "drizzle-orm";
import { rescueCode, rescueHash } from "#app/domain/rescue.ts";
import { transaction } from "#db/client.server.ts";
import { cards } from "#db/schema/card.ts";
import { stamps, voids } from "#db/schema/stamp.ts";
import { allowAttempt } from "./attempt.server.ts";
import { recordAct } from "./audit.server.ts";
import { recordProgress } from "./card-progress.server.ts";
import { type Card, rescueCodeOf } from "./card.server.ts";
import { stampCard } from "./check-in.server.ts";
import type { Edition } from "./edition.server.ts";
import { instanceSecret } from "./secret.server.ts";
import { lockLivingCard } from "./staff-check-in.server.ts";
import { listCardStamps } from "./stamp.server.ts";

type Desk = { edition: Edition; staffId: string; now: Date };

export type Granting =
  { ok: true; isNew: boolean } | { ok: false; refusal: "unknown-shop" };

/** The ward gives a card a stamp of a shop, by the shop's number and with a reason: method "grant", evidence 100. */
export async function grantStamp(
  { edition, staffId, now }: Desk,
  card: Card,
  shopNumber: number,
  reason: string,
): Promise<Granting> {
  const checkpoint = edition.checkpoints.find(
    ({ number }) => number === shopNumber,
  );
  if (!checkpoint) return { ok: false, refusal: "unknown-shop" };
  return transaction(async (tx) => {
    const living = await lockLivingCard(tx, edition.ward.id, card.id);
    const { isNew, stamp } = await stampCard(tx, living, {
      edition,
      checkpoint,
      method: "grant",
      place: "unknown",
      clientId: null,
      pressedAt: now,
      receivedAt: now,
    });
    const act = {
      actor: `staff:${staffId}`,
      action: "grant-stamp",
      subject: `stamp:${stamp.id}`,
      details: { reason, isNew },
    };
    await recordAct(tx, edition.ward.id, act, now);
    return { ok: true, isNew };
  });
}

export type Voiding =
  { ok: true } | { ok: false; refusal: "unknown-stamp" | "voided" };

/** Makes one stamp of a card void, with who, when and why. */
export function voidStamp(
  { edition, staffId, now }: Desk,
  card: Card,
  stampId: string,
  reason: string,
): Promise<Voiding> {
  return transaction(async (tx): Promise<Voiding> => {
    const living = await lockLivingCard(tx, edition.ward.id, card.id);
    const [found] = await tx
      .select({ id: stamps.id, voided: voids.stampId })
      .from(stamps)
      .leftJoin(voids, eq(voids.stampId, stamps.id))
      .where(
        and(
          eq(stamps.id, stampId),
          eq(stamps.cardId, living.id),
          eq(stamps.rallyId, edition.rally.id),
        ),
      );
    if (!found) return { ok: false, refusal: "unknown-stamp" };
    if (found.voided !== null) return { ok: false, refusal: "voided" };
    const actor = `staff:${staffId}`;
    await tx
      .insert(voids)
      .values({ stampId, voidedAt: now, voidedBy: actor, reason });
    const all = await listCardStamps(tx, living.id, edition.rally.id);
    await recordProgress(tx, edition, living.id, all);
    const subject = `stamp:${stampId}`;
    const act = { actor, action: "stamp-void", subject, details: { reason } };
    await recordAct(tx, edition.ward.id, act, now);
    return { ok: true };
  });
}

export type Visit = { shopNumber: number; day: string };

export type Reissue =
  | { ok: true; code: string }
  | { ok: false; refusal: "not-matching" | "too-many" };

const TRIES = { most: 6, minutes: 60 };
const NEEDED = 2;

/**
 * A new rescue code for somebody who lost the phone or the code, once two
 * different shops and the business days (JST) of their stamps match; the code
 * before is void at once. Six tries a card and hour.
 */
export async function reissueRescue(
  { edition, staffId, now }: Desk,
  card: Card,
  visits: Visit[],
): Promise<Reissue> {
  if (!(await allowAttempt(`desk-rescue ${card.id}`, TRIES, now)))
    return { ok: false, refusal: "too-many" };
  return transaction(async (tx): Promise<Reissue> => {
    const living = await lockLivingCard(tx, edition.ward.id, card.id);
    const own = await listCardStamps(tx, living.id, edition.rally.id);
    const shops = new Set(
      visits
        .filter(({ shopNumber, day }) =>
          own.some(
            (stamp) =>
              stamp.voidReason === null &&
              stamp.day === day &&
              edition.checkpointById.get(stamp.checkpointId)?.number ===
                shopNumber,
          ),
        )
        .map(({ shopNumber }) => shopNumber),
    );
    const actor = `staff:${staffId}`;
    const subject = `card:${living.id}`;
    if (shops.size < NEEDED) {
      const act = {
        actor,
        action: "refuse-rescue",
        subject,
        details: { matching: shops.size },
      };
      await recordAct(tx, edition.ward.id, act, now);
      return { ok: false, refusal: "not-matching" };
    }
    const version = living.rescueVersion + 1;
    const code = rescueCode(instanceSecret(), living.id, version);
    await tx
      .update(cards)
      .set({ rescueVersion: version, rescueHash: rescueHash(code) })
      .where(and(eq(cards.id, living.id), eq(cards.wardId, edition.ward.id)));
    const act = { actor, action: "reissue-rescue", subject, details: {} };
    await recordAct(tx, edition.ward.id, act, now);
    return { ok: true, code };
  });
}

/** The rescue code of a card whose holder stands at the desk, to move it into a phone; that it was shown is kept. */
export async function showClaim(
  { edition, staffId, now }: Desk,
  card: Card,
): Promise<string> {
  const act = {
    actor: `staff:${staffId}`,
    action: "show-claim",
    subject: `card:${card.id}`,
    details: {},
  };
  await transaction((tx) => recordAct(tx, edition.ward.id, act, now));
  return rescueCodeOf(card);
}
