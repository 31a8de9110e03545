import { expect, it } from "vitest";
import { endDevices, listDevices } from "#app/models/device.server.ts";
import { addPasskey, listPasskeys } from "#app/models/passkey.server.ts";
import { openSession } from "#app/models/session.server.ts";
import {
  holdOpenLetter,
  openByLetter,
} from "#app/models/shop-session.server.ts";
import { transaction, type Tx } from "#db/client.server.ts";
import { enter, lettered } from "./letter-world.ts";
import { newShop } from "./shop-world.ts";

type Shop = { id: string; wardId: string };

const by = { actor: "staff:t", ownKey: null, withPasskeys: true };

/** Signs all devices out while `open` has opened a session and is not done; answers who is in then. */
async function endMeanwhile(shop: Shop, open: (tx: Tx) => Promise<unknown>) {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const signIn = transaction(async (tx) => {
    await open(tx);
    arrive();
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  await arrived;
  await Promise.all([endDevices(shop, null, by, new Date()), signIn]);
  return listDevices(shop, null, new Date());
}

it("a sign-in by a letter that is under way is ended with all devices", async () => {
  const { shop, code } = await lettered();
  await enter(code, "レジ");
  const left = await endMeanwhile(shop, async (tx) => {
    const now = new Date();
    const found = await holdOpenLetter(tx, shop, now);
    await openByLetter(tx, found!, "盗んだスマホ", [], now);
  });
  expect(left).toEqual([]);
});

it("a sign-in by a link is, too, where the shop has no letter", async () => {
  const shop = await newShop();
  const { id: shopId, wardId } = shop;
  const left = await endMeanwhile(shop, (tx) =>
    openSession(tx, { wardId, staffId: null, shopId }, new Date()),
  );
  expect(left).toEqual([]);
});

const passkeyOf = (credential: string) => ({
  credential,
  name: "鍵",
  publicKey: Buffer.from("key"),
  counter: 0,
  transports: [],
});

it("a passkey that is made under an ended session is not added", async () => {
  const { shop, code } = await lettered();
  await enter(code, "レジ");
  const now = new Date();
  const owner = { ...shop, kind: "shop" as const };
  let key = "";
  await transaction(async (tx) => {
    const found = await holdOpenLetter(tx, shop, now);
    ({ key } = await openByLetter(tx, found!, "盗んだスマホ", [], now));
  });
  const add = (credential: string) =>
    addPasskey({ ...owner, key }, passkeyOf(`${shop.id} ${credential}`), now);
  expect(await add("one")).toEqual({ ok: true });
  const adding = add("two");
  await Promise.all([endDevices(shop, null, by, now), adding]);
  expect(await listPasskeys(owner)).toEqual([]);
  expect(await add("three")).toEqual({ ok: false, refusal: "old" });
});
