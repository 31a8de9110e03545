import { and, eq, inArray, isNull, ne, or } from "drizzle-orm";
import type { ApplicationInput } from "#app/domain/application.ts";
import { db, type Reader, transaction, type Tx } from "#db/client.server.ts";
import { applications } from "#db/schema/application.ts";
import { locked } from "#db/sums.ts";
import { recordAct } from "./audit.server.ts";
import type { Edition, Rally, Shop } from "./edition.server.ts";
import { newId } from "./id.server.ts";
import { isRallyOpen, issueLetters } from "./letter.server.ts";
import type { Application, OfficeShop } from "./shop.server.ts";

const A_TIME = 200;

/** How long after a rally's last day it is known who answered, in days. */
export const CONTACT_DAYS = 90;

/** Whether a shop can be asked: not yet in this rally, not asked before, not withdrawn. */
export function canBeAsked({ state }: Pick<OfficeShop, "state">): boolean {
  return state === "none";
}

async function insertAsked(
  tx: Tx,
  rallyId: string,
  shopIds: string[],
  staffId: string,
  now: Date,
): Promise<string[]> {
  const made: string[] = [];
  for (let from = 0; from < shopIds.length; from += A_TIME) {
    const rows = await tx
      .insert(applications)
      .values(
        shopIds.slice(from, from + A_TIME).map((shopId) => ({
          id: newId(now),
          rallyId,
          shopId,
          askedAt: now,
          askedBy: `staff:${staffId}`,
        })),
      )
      .onConflictDoNothing()
      .returning({ shopId: applications.shopId });
    made.push(...rows.map(({ shopId }) => shopId));
  }
  return made;
}

/**
 * Asks shops whether they take part: one application and one letter each, once.
 * Answers how many are new. Refused (null) once the rally is over.
 */
export async function askShops(
  { rally, ward }: Pick<Edition, "rally" | "ward">,
  asked: Pick<OfficeShop, "shop" | "state">[],
  staffId: string,
  now: Date,
): Promise<number | null> {
  if (!isRallyOpen(rally, now)) return null;
  const ids = asked
    .filter((one) => canBeAsked(one) && one.shop.wardId === ward.id)
    .map(({ shop }) => shop.id);
  return transaction(async (tx) => {
    const made = await insertAsked(tx, rally.id, ids, staffId, now);
    if (made.length === 0) return 0;
    await issueLetters(tx, rally, made, "application", staffId, now);
    const act = {
      actor: `staff:${staffId}`,
      action: "application-ask",
      subject: `rally:${rally.id}`,
      details: { shops: made.length },
    };
    await recordAct(tx, ward.id, act, now);
    return made.length;
  });
}

export async function findApplication(
  rallyId: string,
  shopId: string,
  on: Reader = db,
): Promise<Application | null> {
  const [row] = await on
    .select()
    .from(applications)
    .where(
      and(eq(applications.rallyId, rallyId), eq(applications.shopId, shopId)),
    );
  return row ?? null;
}

export type Answering =
  | { ok: true; application: Application }
  | { ok: false; refusal: "decided" | "over" };

/** Who answers: the shop by its letter, or an official by telephone. */
type By = { kind: "shop" } | { kind: "staff"; staffId: string };

/**
 * Stores a shop's answer; a later one replaces it until the ward has decided
 * (`decided`) or the rally is over (`over`). The act says who answered.
 */
export async function answerApplication(
  rally: Rally,
  shop: Shop,
  input: ApplicationInput,
  by: By,
  now: Date,
): Promise<Answering> {
  if (!isRallyOpen(rally, now)) return { ok: false, refusal: "over" };
  const actor = by.kind === "staff" ? `staff:${by.staffId}` : `shop:${shop.id}`;
  const isNamed = input.contactName !== "" || input.contactPhone !== "";
  return transaction(async (tx): Promise<Answering> => {
    await tx
      .insert(applications)
      .values({
        id: newId(now),
        rallyId: rally.id,
        shopId: shop.id,
        askedAt: now,
        askedBy: actor,
      })
      .onConflictDoNothing();
    const [application] = await tx
      .update(applications)
      .set({
        ...input,
        answeredAt: now,
        consentedAt: isNamed ? now : null,
      })
      .where(
        and(
          eq(applications.rallyId, rally.id),
          eq(applications.shopId, shop.id),
          isNull(applications.decision),
        ),
      )
      .returning();
    if (!application) return { ok: false, refusal: "decided" };
    const act = {
      actor,
      action: "application-answer",
      subject: `shop:${shop.id}`,
      details: { joins: input.joins },
    };
    await recordAct(tx, shop.wardId, act, now);
    return { ok: true, application };
  });
}

/** The application of a shop, kept from others until the end of the transaction. */
export async function lockApplication(
  tx: Tx,
  rallyId: string,
  shopId: string,
): Promise<Application | null> {
  const [row] = await locked(
    tx
      .select()
      .from(applications)
      .where(
        and(eq(applications.rallyId, rallyId), eq(applications.shopId, shopId)),
      ),
  );
  return row ?? null;
}

/** Forgets who answered, in the rallies given. */
export async function forgetContacts(
  tx: Tx,
  rallyIds: string[],
): Promise<void> {
  if (rallyIds.length === 0) return;
  await tx
    .update(applications)
    .set({ contactName: "", contactPhone: "" })
    .where(
      and(
        inArray(applications.rallyId, rallyIds),
        or(ne(applications.contactName, ""), ne(applications.contactPhone, "")),
      ),
    );
}
