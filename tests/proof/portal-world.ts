import { announceClosure, listClosures } from "#app/models/closure.server.ts";
import { useCoupon } from "#app/models/coupon.server.ts";
import { listDevices } from "#app/models/device.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { newId } from "#app/models/id.server.ts";
import { askNoteAddress, noteLink } from "#app/models/note-address.server.ts";
import { addPasskey } from "#app/models/passkey.server.ts";
import { addDays } from "#app/domain/business-day.ts";
import type { Ward } from "#app/models/ward.server.ts";
import { makeCoupon, newCard } from "#tests/models/coupon-world.ts";
import { signedIn, TODAY } from "#tests/routes/merchant-world.ts";

type Shop = Edition["checkpoints"][number]["shop"];

async function makeUse(shop: Shop): Promise<string> {
  const coupon = await makeCoupon(shop);
  const now = new Date();
  const outcome = await useCoupon({
    wardId: shop.wardId,
    promotionId: coupon.id,
    cardId: (await newCard(shop.wardId)).id,
    shop,
    pressId: newId(now),
    now,
  });
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.use.id;
}

async function makeClosure(shop: Shop): Promise<string> {
  const day = addDays(TODAY, 3);
  const draft = { day, lastDay: day, kind: "closed" as const, closesAt: "" };
  const announced = await announceClosure(shop, draft, new Date());
  if (!announced.ok) throw new Error(announced.refusal);
  return (await listClosures(shop.id, day))[0]!.id;
}

/** What another shop of the ward has, for the first one to reach for. */
export async function makePortal(ward: Ward, other: Shop) {
  const now = new Date();
  const wish = { email: "mise@example.jp", language: "ja" as const };
  const address = await askNoteAddress(other, wish, now);
  const note = new URL(noteLink(ward, address!)).pathname.split("/").at(-1)!;
  await signedIn(ward, other);
  const [device] = await listDevices(other, null, now);
  const passkey = {
    credential: "a2V5",
    name: "鍵",
    publicKey: Buffer.from("key"),
    counter: 0,
    transports: [],
  };
  const owner = { kind: "shop" as const, id: other.id, wardId: ward.id };
  await addPasskey(owner, passkey, now);
  return {
    note,
    secondShop: other.id,
    secondDevice: device!.id,
    secondPasskey: passkey.credential,
    secondClosure: await makeClosure(other),
    secondUse: await makeUse(other),
  };
}
