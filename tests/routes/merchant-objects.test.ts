import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#app/domain/business-day.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { announceClosure, listClosures } from "#app/models/closure.server.ts";
import { useCoupon } from "#app/models/coupon.server.ts";
import { listDevices } from "#app/models/device.server.ts";
import type { Shop } from "#app/models/edition.server.ts";
import * as closures from "#app/routes/merchant.closures.tsx";
import * as undo from "#app/routes/merchant.coupons.$id.undo.tsx";
import * as devices from "#app/routes/merchant.devices/route.tsx";
import * as edit from "#app/routes/merchant.promotions.$id.tsx";
import * as soldOut from "#app/routes/merchant.promotions.$id_.sold-out.tsx";
import * as withdrawal from "#app/routes/merchant.promotions.$id_.withdrawal.tsx";
import { db } from "#db/client.server.ts";
import { closures as closed } from "#db/schema/closure.ts";
import { couponUses, promotions } from "#db/schema/promotion.ts";
import { sessions } from "#db/schema/session.ts";
import { makeCoupon, newCard, pressOf } from "#tests/models/coupon-world.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import {
  makeOtherWard,
  newsOf,
  sampleEdition,
  signedIn,
  TODAY,
} from "./merchant-world.ts";

type Door = Parameters<typeof call>[0];
type Viewer = { cookie?: string; context: AppContext };

/** One thing a shop owns and one way to reach for it; `fields` are posted, without them the page is opened. */
type Way = {
  make: (shop: Shop) => Promise<string>;
  door: Door;
  path: (id: string) => string;
  fields?: (id: string) => Record<string, string>;
  /** What its own shop is answered. */
  own: number;
  /** What others are answered: 404, or 303 where the page only says how many there were. */
  others: number;
};

const change = { kind: "news", title: "のっとり", text: "", period: "today" };

const news = async (shop: Shop) => (await newsOf(shop)).id;

async function use(shop: Shop): Promise<string> {
  const coupon = await makeCoupon(shop);
  const outcome = await useCoupon(pressOf(coupon, await newCard(shop.wardId)));
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.use.id;
}

async function closure(shop: Shop): Promise<string> {
  const day = addDays(TODAY, 9);
  const hours = { ...shop.hours, weekly: openDaily, closedOnHolidays: false };
  const draft = { day, lastDay: day, kind: "closed", closesAt: "" } as const;
  await announceClosure({ ...shop, hours }, draft, new Date());
  const [made] = await listClosures(shop.id, day);
  return made!.id;
}

const day = [{ open: "10:00", close: "18:00" }];
const openDaily = { 0: day, 1: day, 2: day, 3: day, 4: day, 5: day, 6: day };

async function device(shop: Shop): Promise<string> {
  const { ward } = await testContext();
  await signedIn({ ...ward, id: shop.wardId }, shop);
  return (await listDevices(shop, null, new Date()))[0]!.id;
}

const ways: Record<string, Way> = {
  "open a promotion": {
    make: news,
    door: edit.loader,
    path: (id) => `/merchant/promotions/${id}`,
    own: 200,
    others: 404,
  },
  "change a promotion": {
    make: news,
    door: edit.action,
    path: (id) => `/merchant/promotions/${id}`,
    fields: () => change,
    own: 303,
    others: 404,
  },
  "withdraw a promotion": {
    make: news,
    door: withdrawal.action,
    path: (id) => `/merchant/promotions/${id}/withdrawal`,
    fields: () => ({}),
    own: 303,
    others: 404,
  },
  "sell a coupon out": {
    make: async (shop) => (await makeCoupon(shop)).id,
    door: soldOut.action,
    path: (id) => `/merchant/promotions/${id}/sold-out`,
    fields: () => ({}),
    own: 303,
    others: 404,
  },
  "take a coupon's use back": {
    make: use,
    door: undo.action,
    path: (id) => `/merchant/coupons/${id}/undo`,
    fields: () => ({}),
    own: 303,
    others: 404,
  },
  "take a closure back": {
    make: closure,
    door: closures.action,
    path: () => "/merchant/closures",
    fields: (id) => ({ intent: "undo", id }),
    own: 303,
    others: 404,
  },
  "sign a device out": {
    make: device,
    door: devices.action,
    path: () => "/merchant/devices",
    fields: (id) => ({ device: id }),
    own: 303,
    others: 303,
  },
};

const viewers = [
  "the shop itself",
  "a shop of the same street",
  "a shop of another street",
  "a shop of another ward",
  "nobody",
] as const;

const known = new Map<(typeof viewers)[number], Viewer>();
let owner: Shop;

beforeAll(async () => {
  const { ward, checkpoints } = await sampleEdition();
  const [own] = checkpoints;
  owner = own!.shop;
  const context = await testContext();
  const beside = (isSame: boolean) =>
    checkpoints.find(
      ({ shop, street }) =>
        shop.id !== owner.id && (street.id === own!.street.id) === isSame,
    )!.shop;
  const as = async (shop: Shop) => ({
    cookie: await signedIn(ward, shop),
    context,
  });
  const there = await makeOtherWard();
  known.set("the shop itself", await as(owner));
  known.set("a shop of the same street", await as(beside(true)));
  known.set("a shop of another street", await as(beside(false)));
  known.set("a shop of another ward", {
    cookie: await signedIn(there.ward, there.shop),
    context: there.context,
  });
  known.set("nobody", { context });
});

function knock(way: Way, id: string, { cookie, context }: Viewer) {
  const { door, path, fields } = way;
  const request = fields
    ? postRequest(path(id), fields(id), { cookie })
    : getRequest(path(id), { cookie });
  return call(door, request, { id }, context);
}

describe.each(Object.entries(ways))("%s", (_, way) => {
  it.each(viewers)("%s", async (viewer) => {
    const id = await way.make(owner);
    const before = await ownRows();
    const answer = await knock(way, id, known.get(viewer)!);
    if (viewer === "the shop itself") {
      expect(answer.status).toBe(way.own);
      if (way.fields) expect(await ownRows()).not.toEqual(before);
      return;
    }
    if (viewer === "nobody") {
      expect(answer.status).toBe(303);
      expect(answer.headers.get("Location")).toMatch(/^\/sign-in\?next=/);
    } else expect(answer.status).toBe(way.others);
    expect(await ownRows()).toEqual(before);
  });
});

/** Every row of what a shop owns; when a device was last seen is its own doing. */
async function ownRows() {
  return [
    await db.select().from(promotions).orderBy(promotions.id),
    await db.select().from(couponUses).orderBy(couponUses.id),
    await db.select().from(closed).orderBy(closed.id),
    await db
      .select({ hash: sessions.hash })
      .from(sessions)
      .orderBy(sessions.hash),
  ];
}
