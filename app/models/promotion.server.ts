import { and, asc, desc, eq, gte, isNull, lte, sql } from "drizzle-orm";
import type { PromotionInput } from "#app/domain/promotion.ts";
import { db, type Reader, transaction, type Tx } from "#db/client.server.ts";
import { promotions } from "#db/schema/promotion.ts";
import { shops } from "#db/schema/shop.ts";
import { statement } from "#db/statement.ts";
import { recordAct } from "./audit.server.ts";
import { newId } from "./id.server.ts";
import { touchWard } from "./ward.server.ts";

export type Promotion = typeof promotions.$inferSelect;
export type PromotionDraft = PromotionInput & Pick<Promotion, "kind">;

/** The shop that writes; its sign-in says which. */
type Writer = { id: string; wardId: string };

const live = statement((on: Reader) =>
  on
    .select({
      id: promotions.id,
      shopId: promotions.shopId,
      kind: promotions.kind,
      title: promotions.title,
      text: promotions.text,
      words: promotions.words,
      startsOn: promotions.startsOn,
      endsOn: promotions.endsOn,
      postedAt: promotions.postedAt,
    })
    .from(promotions)
    .innerJoin(shops, eq(shops.id, promotions.shopId))
    .where(
      and(
        eq(shops.wardId, sql.placeholder("wardId")),
        lte(promotions.startsOn, sql.placeholder("day")),
        gte(promotions.endsOn, sql.placeholder("day")),
        isNull(promotions.withdrawnAt),
      ),
    )
    .orderBy(desc(promotions.postedAt), asc(promotions.id)),
);

const ofShop = statement((on: Reader) =>
  on
    .select()
    .from(promotions)
    .where(eq(promotions.shopId, sql.placeholder("shopId")))
    .orderBy(desc(promotions.postedAt), desc(promotions.id)),
);

/** What all shops of a ward show on a business day, newest first. */
export function listLivePromotions(wardId: string, day: string) {
  return live(db, { wardId, day });
}

/** Everything a shop ever posted, newest first. */
export function listShopPromotions(shopId: string): Promise<Promotion[]> {
  return ofShop(db, { shopId });
}

export async function findShopPromotion(
  shopId: string,
  id: string,
): Promise<Promotion | null> {
  const rows = await db
    .select()
    .from(promotions)
    .where(and(eq(promotions.id, id), eq(promotions.shopId, shopId)));
  return rows[0] ?? null;
}

async function note(
  tx: Tx,
  shop: Writer,
  action: string,
  id: string,
  now: Date,
) {
  const act = {
    actor: `shop:${shop.id}`,
    action,
    subject: `promotion:${id}`,
    details: {},
  };
  await recordAct(tx, shop.wardId, act, now);
}

async function record(...act: Parameters<typeof note>) {
  const [tx, shop] = act;
  await note(...act);
  await touchWard(tx, shop.wardId);
}

export function postPromotion(
  shop: Writer,
  draft: PromotionDraft,
  now: Date,
): Promise<Promotion> {
  return transaction(async (tx) => {
    const id = newId(now);
    const rows = await tx
      .insert(promotions)
      .values({
        id,
        shopId: shop.id,
        ...draft,
        words: {},
        postedAt: now,
        postedBy: `shop:${shop.id}`,
      })
      .returning();
    await record(tx, shop, "promotion-post", id, now);
    return rows[0]!;
  });
}

/** Null for what is withdrawn or not this shop's. New words drop the translations of the old ones. */
export function editPromotion(
  shop: Writer,
  known: Promotion,
  draft: PromotionDraft,
  now: Date,
): Promise<Promotion | null> {
  const same = known.title === draft.title && known.text === draft.text;
  return transaction(async (tx) => {
    const [row] = await tx
      .update(promotions)
      .set({ ...draft, words: same ? known.words : {}, editedAt: now })
      .where(
        and(
          eq(promotions.id, known.id),
          eq(promotions.shopId, shop.id),
          isNull(promotions.withdrawnAt),
        ),
      )
      .returning();
    if (!row) return null;
    await record(tx, shop, "promotion-edit", row.id, now);
    return row;
  });
}

/** Takes a promotion off every page, once; null for what is withdrawn already or not this shop's. */
export function withdrawPromotion(
  shop: Writer,
  id: string,
  now: Date,
): Promise<Promotion | null> {
  return transaction(async (tx) => {
    const [row] = await tx
      .update(promotions)
      .set({ withdrawnAt: now, withdrawnBy: `shop:${shop.id}` })
      .where(
        and(
          eq(promotions.id, id),
          eq(promotions.shopId, shop.id),
          isNull(promotions.withdrawnAt),
        ),
      )
      .returning();
    if (!row) return null;
    await record(tx, shop, "promotion-withdraw", id, now);
    return row;
  });
}

/** Notes in the audit log that a shop reached for another shop's promotion; nothing for an id that is nobody's. */
export function noteForeignPromotion(
  shop: Writer,
  id: string,
  now: Date,
): Promise<void> {
  return transaction(async (tx) => {
    const [foreign] = await tx
      .select({ id: promotions.id })
      .from(promotions)
      .where(eq(promotions.id, id));
    if (foreign) await note(tx, shop, "promotion-refused", id, now);
  });
}
