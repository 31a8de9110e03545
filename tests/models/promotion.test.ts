import { expect, it } from "vitest";
import { addDays } from "#app/domain/business-day.ts";
import {
  editPromotion,
  findShopPromotion,
  listLivePromotions,
  listShopPromotions,
  postPromotion,
  withdrawPromotion,
} from "#app/models/promotion.server.ts";
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
  ).toBeNull();
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
  expect(await editPromotion(shop, gone!, draft, NOW)).toBeNull();
});

it("drops the translations of words that changed, and only then", async () => {
  const { checkpoints } = await sampleEdition();
  const translated = (
    await Promise.all(
      checkpoints.map(({ shop }) => listShopPromotions(shop.id)),
    )
  )
    .flat()
    .find(({ words }) => words.en);
  const known = translated!;
  const shop = checkpoints.find(({ shopId }) => shopId === known.shopId)!.shop;
  const { kind, title, text } = known;
  const same = await editPromotion(
    shop,
    known,
    { ...draft, kind, title, text },
    NOW,
  );
  expect(same?.words).toEqual(known.words);
  const changed = await editPromotion(
    shop,
    same!,
    { ...draft, kind, title: "べつの言葉", text },
    NOW,
  );
  expect(changed?.words).toEqual({});
});
