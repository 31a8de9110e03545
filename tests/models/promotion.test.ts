import { expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { addDays } from "#app/domain/business-day.ts";
import { newId } from "#app/models/id.server.ts";
import { setSoldOut } from "#app/models/promotion-stock.server.ts";
import {
  editPromotion,
  findPublicPromotion,
  findShopPromotion,
  keepDraft,
  listLiveOfShop,
  listLivePromotions,
  listShopPromotions,
  postPromotion,
  withdrawPromotion,
} from "#app/models/promotion.server.ts";
import { db, transaction } from "#db/client.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { cards } from "#db/schema/card.ts";
import { couponUses, promotions } from "#db/schema/promotion.ts";
import { sampleEdition } from "./press.ts";

const NOW = new Date("2031-05-20T03:00:00Z");
const DAY = "2031-05-20";
const draft = {
  kind: "offer" as const,
  title: "柿",
  text: "",
  startsOn: DAY,
  endsOn: addDays(DAY, 2),
};

async function twoShops() {
  const { checkpoints } = await sampleEdition();
  return [checkpoints[3]!.shop, checkpoints[4]!.shop] as const;
}

async function liveIds(day: string) {
  const { ward } = await sampleEdition();
  return (await listLivePromotions(ward.id, day)).map(({ id }) => id);
}

it("is live from its first day to its last, both included", async () => {
  const [shop] = await twoShops();
  const { id } = await postPromotion(shop, draft, NOW);
  const seen = [];
  for (const ahead of [-1, 0, 2, 3])
    seen.push((await liveIds(addDays(DAY, ahead))).includes(id));
  expect(seen).toEqual([false, true, true, false]);
});

it("is live in its own ward only, newest first", async () => {
  const [shop, other] = await twoShops();
  const day = addDays(DAY, 40);
  const later = { ...draft, startsOn: day, endsOn: day };
  const first = await postPromotion(shop, later, NOW);
  const second = await postPromotion(
    other,
    later,
    new Date(NOW.getTime() + 1000),
  );
  expect(await liveIds(day)).toEqual([second.id, first.id]);
  expect(await listLivePromotions("another-ward", day)).toEqual([]);
});

it("is found, changed and withdrawn by its own shop only", async () => {
  const [shop, other] = await twoShops();
  const posted = await postPromotion(shop, draft, NOW);
  expect(await findShopPromotion(other.id, posted.id)).toBeNull();
  expect(
    await editPromotion(other, posted, { ...draft, title: "梨" }, NOW),
  ).toMatchObject({ ok: false });
  expect(await withdrawPromotion(other, posted.id, NOW)).toBeNull();
  expect(await findShopPromotion(shop.id, posted.id)).toEqual(posted);
});

it("is off every page when withdrawn, once, with who and when", async () => {
  const [shop] = await twoShops();
  const { id } = await postPromotion(shop, draft, NOW);
  const gone = await withdrawPromotion(shop, id, NOW);
  expect(gone).toMatchObject({
    withdrawnAt: NOW,
    withdrawnBy: `shop:${shop.id}`,
  });
  expect(await withdrawPromotion(shop, id, NOW)).toBeNull();
  expect(await liveIds(DAY)).not.toContain(id);
  expect(await editPromotion(shop, gone!, draft, NOW)).toEqual({
    ok: false,
    refusal: "withdrawn",
  });
});

async function edited(...args: Parameters<typeof editPromotion>) {
  const outcome = await editPromotion(...args);
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.promotion;
}

it("drops the translations of words that changed, unless the form gives them", async () => {
  const { checkpoints } = await sampleEdition();
  const all = await Promise.all(
    checkpoints.map(({ shop }) => listShopPromotions(shop.id)),
  );
  const known = all.flat().find(({ words }) => words.en && words.easy)!;
  const shop = checkpoints.find(({ shopId }) => shopId === known.shopId)!.shop;
  const { kind, title, text, words } = known;
  const now = { ...draft, kind, title, text };
  const same = await edited(shop, known, now, NOW);
  expect(same.words).toEqual(words);
  const en = { title: "Another", text: "" };
  const given = await edited(shop, same, { ...now, words: { en } }, NOW);
  expect(given.words).toEqual({ en, easy: words.easy });
  const other = { ...now, title: "べつの言葉" };
  const changed = await edited(shop, given, { ...other, words: { en } }, NOW);
  expect(changed.words).toEqual({ en });
  const again = { ...now, title: "また べつの言葉" };
  expect((await edited(shop, changed, again, NOW)).words).toEqual({});
});

it("is seen by nobody while it is a draft or hidden, and by all once posted", async () => {
  const [shop] = await twoShops();
  const { ward } = await sampleEdition();
  const seen = async (id: string) => [
    (await liveIds(DAY)).includes(id),
    (await listLiveOfShop(shop.id, DAY)).some((one) => one.id === id),
    (await findPublicPromotion(ward.id, id)) !== null,
  ];
  const kept = await keepDraft(shop, draft, NOW);
  expect(await seen(kept.id)).toEqual([false, false, false]);
  const still = await edited(shop, kept, draft, NOW, { posts: false });
  expect(await seen(kept.id)).toEqual([false, false, false]);
  const posted = await edited(shop, still, draft, NOW);
  expect(posted.postedAt).toEqual(NOW);
  expect(await seen(kept.id)).toEqual([true, true, true]);
  expect(await findPublicPromotion("another-ward", kept.id)).toBeNull();
  await transaction((tx) =>
    tx
      .update(promotions)
      .set({ hiddenAt: NOW, hiddenBy: "staff:x" })
      .where(eq(promotions.id, kept.id)),
  );
  expect(await seen(kept.id)).toEqual([false, false, false]);
});

it("is found by everyone after its last day, and says so", async () => {
  const [shop] = await twoShops();
  const { ward } = await sampleEdition();
  const old = { ...draft, startsOn: "2031-01-01", endsOn: "2031-01-02" };
  const { id } = await postPromotion(shop, old, NOW);
  expect(await liveIds(DAY)).not.toContain(id);
  expect(await findPublicPromotion(ward.id, id)).toMatchObject({
    id,
    shopId: shop.id,
    endsOn: "2031-01-02",
    photo: null,
  });
});

it("is changed by the first of two phones that began from the same", async () => {
  const [shop] = await twoShops();
  const known = await postPromotion(shop, draft, NOW);
  const later = new Date(NOW.getTime() + 1);
  const outcomes = await Promise.all([
    editPromotion(shop, known, { ...draft, title: "一" }, later),
    editPromotion(shop, known, { ...draft, title: "二" }, later),
  ]);
  expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(outcomes.find(({ ok }) => !ok)).toEqual({
    ok: false,
    refusal: "changed",
  });
});

it("is never fewer than were used, nor another kind once used", async () => {
  const [shop] = await twoShops();
  const coupon = { ...draft, kind: "coupon" as const, perCard: 2, stock: 30 };
  const known = await postPromotion(shop, coupon, NOW);
  const [card] = await db.select({ id: cards.id }).from(cards).limit(1);
  const use = (stockPlace: number, undoneAt: Date | null) => ({
    id: newId(NOW),
    promotionId: known.id,
    cardId: card!.id,
    stockPlace,
    cardPlace: stockPlace,
    usedAt: NOW,
    usedBy: "x",
    undoneAt,
  });
  await transaction((tx) =>
    tx.insert(couponUses).values([use(1, null), use(2, null), use(3, NOW)]),
  );
  expect(
    await editPromotion(shop, known, { ...coupon, stock: 1 }, NOW),
  ).toEqual({ ok: false, refusal: "used-more", used: 2 });
  expect(
    await editPromotion(shop, known, { ...coupon, kind: "news" }, NOW),
  ).toEqual({ ok: false, refusal: "used-kind", used: 2 });
  const fewer = await edited(shop, known, { ...coupon, stock: 2 }, NOW);
  expect(fewer.stock).toBe(2);
});

it("is sold out and there again by one press of its own shop", async () => {
  const [shop, other] = await twoShops();
  const { id } = await postPromotion(shop, draft, NOW);
  const soldOutAt = async () =>
    (await findShopPromotion(shop.id, id))!.soldOutAt;
  expect(await setSoldOut(other, id, true, NOW)).toBe(false);
  expect(await setSoldOut(shop, id, true, NOW)).toBe(true);
  expect(await setSoldOut(shop, id, true, new Date())).toBe(true);
  expect(await soldOutAt()).toEqual(NOW);
  expect(await setSoldOut(shop, id, false, NOW)).toBe(true);
  expect(await soldOutAt()).toBeNull();
  const acts = () =>
    db.$count(auditLog, eq(auditLog.subject, `promotion:${id}`));
  const before = await acts();
  const twice = [1, 2].map(() => setSoldOut(shop, id, true, NOW));
  expect(await Promise.all(twice)).toEqual([true, true]);
  expect(await acts()).toBe(before + 1);
  await withdrawPromotion(shop, id, NOW);
  expect(await setSoldOut(shop, id, false, NOW)).toBe(false);
  const news = await postPromotion(shop, { ...draft, kind: "news" }, NOW);
  expect(await setSoldOut(shop, news.id, true, NOW)).toBe(false);
});
