import { and, asc, eq, gte, inArray, isNull } from "drizzle-orm";
import {
  type ClosureDraft,
  type ClosureRefusal,
  judgeClosure,
} from "#app/domain/closure.ts";
import type { Closure, Hours } from "#app/domain/opening.ts";
import { db, type Reader, transaction, type Tx } from "#db/client.server.ts";
import { closures } from "#db/schema/closure.ts";
import { shops } from "#db/schema/shop.ts";
import { recordAct } from "./audit.server.ts";
import { newId } from "./id.server.ts";
import { isHoliday } from "./shop-hours.server.ts";
import { lockWard, touchWard } from "./ward.server.ts";

export type AnnouncedClosure = typeof closures.$inferSelect;

/** The shop that announces; its sign-in says which. */
type Announcer = { id: string; wardId: string; hours: Hours };

/** A shop's closures of `from` (a JST day) and later that are not undone, by day. */
export function listClosures(
  shopId: string,
  from: string,
  on: Reader = db,
): Promise<AnnouncedClosure[]> {
  return on
    .select()
    .from(closures)
    .where(
      and(
        eq(closures.shopId, shopId),
        gte(closures.day, from),
        isNull(closures.undoneAt),
      ),
    )
    .orderBy(asc(closures.day));
}

/** The same of all shops of a ward, by shop. */
export async function readWardClosures(
  wardId: string,
  from: string,
): Promise<Map<string, Closure[]>> {
  const rows = await db
    .select({
      shopId: closures.shopId,
      day: closures.day,
      kind: closures.kind,
      closesAt: closures.closesAt,
    })
    .from(closures)
    .innerJoin(shops, eq(shops.id, closures.shopId))
    .where(
      and(
        eq(shops.wardId, wardId),
        gte(closures.day, from),
        isNull(closures.undoneAt),
      ),
    )
    .orderBy(asc(closures.day));
  return Map.groupBy(rows, ({ shopId }) => shopId);
}

async function undo(tx: Tx, shop: Announcer, ids: string[], now: Date) {
  if (ids.length === 0) return [];
  return tx
    .update(closures)
    .set({ undoneAt: now, undoneBy: `shop:${shop.id}` })
    .where(
      and(
        eq(closures.shopId, shop.id),
        inArray(closures.id, ids),
        isNull(closures.undoneAt),
      ),
    )
    .returning();
}

/**
 * Announces 臨時休業 or 早じまい for a shop's days, see `judgeClosure` for what is
 * refused. What was announced for those days before is undone; saying the same
 * once more changes nothing.
 */
export function announceClosure(
  shop: Announcer,
  draft: ClosureDraft,
  now: Date,
): Promise<{ ok: true } | { ok: false; refusal: ClosureRefusal }> {
  const judged = judgeClosure(shop.hours, draft, now, { isHoliday });
  if (!judged.ok) return Promise.resolve(judged);
  return transaction(async (tx) => {
    await lockWard(tx, shop.wardId);
    const known = new Map(
      (await listClosures(shop.id, draft.day, tx)).map((one) => [one.day, one]),
    );
    const anew = judged.closures.filter(({ day, kind, closesAt }) => {
      const before = known.get(day);
      return before?.kind !== kind || before.closesAt !== closesAt;
    });
    if (anew.length === 0) return { ok: true };
    const replaced = anew.flatMap(({ day }) => known.get(day)?.id ?? []);
    await undo(tx, shop, replaced, now);
    await tx.insert(closures).values(
      anew.map((closure) => ({
        ...closure,
        id: newId(now),
        shopId: shop.id,
        announcedAt: now,
        announcedBy: `shop:${shop.id}`,
      })),
    );
    const { day, lastDay, kind } = draft;
    const { closesAt } = judged.closures[0]!;
    const act = {
      actor: `shop:${shop.id}`,
      action: "closure-announce",
      subject: `shop:${shop.id}`,
      details: {
        closure: kind,
        firstDay: day,
        lastDay,
        ...(closesAt !== "" && { closesAt }),
      },
    };
    await recordAct(tx, shop.wardId, act, now);
    await touchWard(tx, shop.wardId);
    return { ok: true };
  });
}

/**
 * Takes closures of a shop back; undone ones stay as they are. False, and
 * nothing is changed, where an id is not the shop's: another shop's is noted.
 */
export function undoClosures(
  shop: Announcer,
  ids: string[],
  now: Date,
): Promise<boolean> {
  return transaction(async (tx) => {
    await lockWard(tx, shop.wardId);
    const found = await tx
      .select()
      .from(closures)
      .where(inArray(closures.id, ids));
    const own = found.filter(({ shopId }) => shopId === shop.id);
    const isForeign = own.length < found.length;
    const note = (action: string, details: Record<string, string | number>) => {
      const subject = `shop:${shop.id}`;
      const act = { actor: subject, action, subject, details };
      return recordAct(tx, shop.wardId, act, now);
    };
    if (isForeign) await note("closure-refused", {});
    if (isForeign || own.length < new Set(ids).size) return false;
    const undone = await undo(tx, shop, ids, now);
    if (undone.length === 0) return true;
    const days = undone.map(({ day }) => day).sort();
    await note("closure-undo", {
      firstDay: days[0]!,
      lastDay: days.at(-1)!,
    });
    await touchWard(tx, shop.wardId);
    return true;
  });
}
