import { beforeAll, describe, expect, it } from "vitest";
import type { AppContext } from "#app/http/app-context.ts";
import { listActs } from "#app/models/audit.server.ts";
import { findShopPromotion } from "#app/models/promotion.server.ts";
import * as card from "#app/routes/c.$number/route.tsx";
import * as edit from "#app/routes/merchant.promotions.$id.tsx";
import * as withdrawal from "#app/routes/merchant.promotions.$id_.withdrawal.tsx";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import {
  firstShop,
  makeOtherWard,
  newsOf,
  otherShop,
  sampleEdition,
  signedIn,
} from "./merchant-world.ts";

type Door = Parameters<typeof call>[0];

const objects: [string, Door, "GET" | "POST"][] = [
  ["", edit.loader, "GET"],
  ["", edit.action, "POST"],
  ["/withdrawal", withdrawal.action, "POST"],
];

const change = { kind: "news", title: "のっとり", text: "", period: "today" };

function requestOf(method: "GET" | "POST", path: string, cookie?: string) {
  return method === "GET"
    ? getRequest(path, { cookie })
    : postRequest(path, change, { cookie });
}

let own: string;
let foreigner: { cookie: string; context: AppContext };
let ids: { own: string; other: string; otherWard: string };

beforeAll(async () => {
  const { ward } = await sampleEdition();
  const there = await makeOtherWard();
  own = await signedIn(ward, (await firstShop()).shop);
  foreigner = {
    cookie: await signedIn(there.ward, there.shop),
    context: there.context,
  };
  ids = {
    own: (await newsOf((await firstShop()).shop)).id,
    other: (await newsOf((await otherShop()).shop)).id,
    otherWard: (await newsOf(there.shop)).id,
  };
});

describe("one promotion", () => {
  it.each(objects)(
    "%s is 404 for another shop and noted",
    async (end, door, method) => {
      for (const id of [ids.other, ids.otherWard]) {
        const path = `/merchant/promotions/${id}${end}`;
        const answer = await call(door, requestOf(method, path, own), { id });
        expect(answer.status).toBe(404);
        const { ward } = await testContext();
        const [act] = await listActs(ward.id, 1);
        expect(act).toMatchObject({
          actor: `shop:${(await firstShop()).shop.id}`,
          action: "promotion-refused",
          subject: `promotion:${id}`,
        });
      }
    },
  );

  it.each(objects)(
    "%s is 404 without a note for nobody's id",
    async (end, door, method) => {
      const { ward } = await testContext();
      const [before] = await listActs(ward.id, 1);
      const path = `/merchant/promotions/nothing${end}`;
      const answer = await call(door, requestOf(method, path, own), {
        id: "nothing",
      });
      expect(answer.status).toBe(404);
      expect((await listActs(ward.id, 1))[0]?.sequence).toBe(before?.sequence);
    },
  );

  it("is left as it was by all of them", async () => {
    const { shop } = await otherShop();
    const kept = await findShopPromotion(shop.id, ids.other);
    expect(kept).toMatchObject({
      title: "あすは休みます",
      editedAt: null,
      withdrawnAt: null,
    });
  });
});

it("stamps no card for who is not signed in here", async () => {
  for (const cookie of [undefined, foreigner.cookie]) {
    const sent = postRequest("/c/12345678", {}, { cookie });
    const answer = await call(card.action, sent, { number: "12345678" });
    expect(answer.headers.get("Location")).toBe("/sign-in?next=%2Fmerchant");
  }
});
