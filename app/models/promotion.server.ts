import {
  and,
  asc,
  desc,
  eq,
  gte,
  isNotNull,
  isNull,
  lte,
  sql,
} from "drizzle-orm";
import type { PromotionInput } from "#app/domain/promotion-form.ts";
import { db, type Reader, transaction } from "#db/client.server.ts";
import { photos } from "#db/schema/photo.ts";
import { promotions } from "#db/schema/promotion.ts";
import { shops } from "#db/schema/shop.ts";
import { statement } from "#db/statement.ts";
import { locked } from "#db/sums.ts";
import { newId } from "./id.server.ts";
import { findPressed } from "./promotion-press.server.ts";
import { recordPromotion, type Writer } from "./promotion-act.server.ts";
import { countUses, markUsedUp } from "./promotion-stock.server.ts";

export type Promotion = typeof promotions.$inferSelect;

type Needed = "kind" | "title" | "text" | "startsOn" | "endsOn";

/** What a shop writes; what is left out is as on a new row. */
export type PromotionDraft = Pick<PromotionInput, Needed> &
  Partial<PromotionInput> & { photoId?: string | null };

const shown = {
  id: promotions.id,
  shopId: promotions.shopId,
  kind: promotions.kind,
  title: promotions.title,
  text: promotions.text,
  words: promotions.words,
  startsOn: promotions.startsOn,
  endsOn: promotions.endsOn,
  postedAt: promotions.postedAt,
  editedAt: promotions.editedAt,
  weekdays: promotions.weekdays,
  fromTime: promotions.fromTime,
  toTime: promotions.toTime,
  stock: promotions.stock,
  perCard: promotions.perCard,
  soldOutAt: promotions.soldOutAt,
  streetIds: promotions.streetIds,
  photo: {
    largeHash: photos.largeHash,
    smallHash: photos.smallHash,
    width: photos.width,
    height: photos.height,
  },
};

/** Posted by a shop of the ward's and hidden by nobody: the condition of every public page. */
const isPublic = and(
  isNull(shops.withdrawnAt),
  isNotNull(promotions.postedAt),
  isNull(promotions.withdrawnAt),
  isNull(promotions.hiddenAt),
);

const isOfDay = and(
  lte(promotions.startsOn, sql.placeholder("day")),
  gte(promotions.endsOn, sql.placeholder("day")),
);

function selectShown(on: Reader) {
  return on
    .select(shown)
    .from(promotions)
    .innerJoin(shops, eq(shops.id, promotions.shopId))
    .leftJoin(photos, eq(photos.id, promotions.photoId));
}

const ofWard = statement((on: Reader) =>
  selectShown(on)
    .where(and(eq(shops.wardId, sql.placeholder("wardId")), isOfDay, isPublic))
    .orderBy(desc(promotions.postedAt), asc(promotions.id)),
);

const liveOfShop = statement((on: Reader) =>
  selectShown(on)
    .where(
      and(eq(promotions.shopId, sql.placeholder("shopId")), isOfDay, isPublic),
    )
    .orderBy(desc(promotions.postedAt), asc(promotions.id)),
);

const ofShop = statement((on: Reader) =>
  on
    .select()
    .from(promotions)
    .where(eq(promotions.shopId, sql.placeholder("shopId")))
    .orderBy(desc(promotions.id)),
);

/** What all shops of a ward show on a business day, newest first. */
export async function listLivePromotions(wardId: string, day: string) {
  return markUsedUp(await ofWard(db, { wardId, day }));
}

export type LivePromotion = Awaited<
  ReturnType<typeof listLivePromotions>
>[number];

/** What one shop shows on a business day, newest first. */
export async function listLiveOfShop(
  shopId: string,
  day: string,
): Promise<LivePromotion[]> {
  return markUsedUp(await liveOfShop(db, { shopId, day }));
}

/** A posted promotion of a ward, also before its first and after its last day; null for a draft and what is withdrawn or hidden. */
export async function findPublicPromotion(
  wardId: string,
  id: string,
): Promise<LivePromotion | null> {
  const rows = await selectShown(db).where(
    and(eq(shops.wardId, wardId), eq(promotions.id, id), isPublic),
  );
  const [marked] = await markUsedUp(rows);
  return marked ?? null;
}

/** Everything a shop ever wrote, newest first. */
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

function write(
  shop: Writer,
  draft: PromotionDraft,
  postedAt: Date | null,
  now: Date,
  pressId: string | null,
): Promise<Promotion> {
  return transaction(async (tx) => {
    const row = {
      words: {},
      ...draft,
      shopId: shop.id,
      postedAt,
      postedBy: `shop:${shop.id}`,
    };
    const insert = (id: string) =>
      tx
        .insert(promotions)
        .values({ ...row, id })
        .onConflictDoNothing()
        .returning();
    const asked = pressId ?? newId(now);
    const rows = await insert(asked);
    if (rows.length === 0) {
      const same = await findPressed(tx, asked, row);
      if (same) return same;
      rows.push(...(await insert(newId(now))));
    }
    const { id } = rows[0]!;
    if (postedAt) await recordPromotion(tx, shop, "promotion-post", id, now);
    else await recordPromotion(tx, shop, "promotion-draft", id, now);
    return rows[0]!;
  });
}

/** Puts a promotion out; the same press (`pressId`) sent twice is one. */
export function postPromotion(
  shop: Writer,
  draft: PromotionDraft,
  now: Date,
  pressId: string | null = null,
) {
  return write(shop, draft, now, now, pressId);
}

/** Keeps what is not ready, once a press; only its shop sees it. */
export function keepDraft(
  shop: Writer,
  draft: PromotionDraft,
  now: Date,
  pressId: string | null = null,
) {
  return write(shop, draft, null, now, pressId);
}

export type Editing =
  | { ok: true; promotion: Promotion }
  | { ok: false; refusal: "withdrawn" | "changed" }
  | { ok: false; refusal: "used-more" | "used-kind"; used: number };

/** Translations go on only with the words they were made of; those a form can give are the form's. */
function wordsAfter(known: Promotion, draft: PromotionDraft) {
  const same = known.title === draft.title && known.text === draft.text;
  const { easy } = known.words;
  if (!draft.words) return same ? known.words : {};
  return same && easy ? { ...draft.words, easy } : draft.words;
}

/**
 * Changes a shop's own promotion as it knew it; `posts` puts a draft out. Refused when it
 * is `withdrawn`, was `changed` meanwhile on another phone, or is a coupon used by
 * more than the new number (`used-more`) or of another kind now (`used-kind`).
 */
export function editPromotion(
  shop: Writer,
  known: Promotion,
  draft: PromotionDraft,
  now: Date,
  { posts = true } = {},
): Promise<Editing> {
  return transaction(async (tx) => {
    const own = and(
      eq(promotions.id, known.id),
      eq(promotions.shopId, shop.id),
    );
    const [row] = await locked(tx.select().from(promotions).where(own));
    if (!row || row.withdrawnAt) return { ok: false, refusal: "withdrawn" };
    if (row.editedAt?.getTime() !== known.editedAt?.getTime())
      return { ok: false, refusal: "changed" };
    const isCoupon = known.kind === "coupon";
    const uses = isCoupon ? await countUses(tx, [known.id]) : new Map();
    const used: number = uses.get(known.id) ?? 0;
    if (used > 0 && draft.kind !== "coupon")
      return { ok: false, refusal: "used-kind", used };
    if (draft.stock && draft.stock < used)
      return { ok: false, refusal: "used-more", used };
    const [changed] = await tx
      .update(promotions)
      .set({
        ...draft,
        words: wordsAfter(known, draft),
        postedAt: row.postedAt ?? (posts ? now : null),
        editedAt: now,
      })
      .where(own)
      .returning();
    if (row.postedAt === null && posts)
      await recordPromotion(tx, shop, "promotion-post", row.id, now);
    else await recordPromotion(tx, shop, "promotion-edit", row.id, now);
    return { ok: true, promotion: changed! };
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
    await recordPromotion(tx, shop, "promotion-withdraw", id, now);
    return row;
  });
}
