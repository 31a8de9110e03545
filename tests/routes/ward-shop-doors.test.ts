import { describe, expect, it } from "vitest";
import * as page from "#app/routes/ward.shops.$slug/route.tsx";
import * as place from "#app/routes/ward.shops.$slug_.place/route.tsx";
import * as withdrawal from "#app/routes/ward.shops.$slug_.withdrawal/route.tsx";
import * as back from "#app/routes/ward.shops.$slug_.return.tsx";
import * as letter from "#app/routes/ward.shops.$slug_.letter.tsx";
import * as devices from "#app/routes/ward.shops.$slug_.devices.tsx";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { makeOtherWard } from "./merchant-world.ts";
import { newShop, shopFields, shopNow } from "./shop-world.ts";
import { makeOfficial } from "./ward-world.ts";

describe("another ward's shop", () => {
  it("is 404 at every door", async () => {
    const other = await makeOtherWard();
    const { cookie: own } = await makeOfficial("隣の担当", other.context);
    const shop = await newShop();
    const params = { slug: shop.slug };
    const sent = await shopFields({ version: "1" });
    const at = `/ward/shops/${shop.slug}`;
    const gets = [page.loader, place.loader, withdrawal.loader];
    const posts = [
      page.action,
      place.action,
      withdrawal.action,
      back.action,
      letter.action,
      devices.action,
    ];
    for (const door of gets) {
      const request = getRequest(at, { cookie: own });
      const { status } = await call(door, request, params, other.context);
      expect(status).toBe(404);
    }
    for (const door of posts) {
      const street = other.shop.streetId;
      const fields = { ...sent, street, from: "all", reason: "x" };
      const request = postRequest(at, fields, { cookie: own });
      const { status } = await call(door, request, params, other.context);
      expect(status).toBe(404);
    }
    expect(await shopNow(shop.slug)).toMatchObject({
      version: 1,
      withdrawnAt: null,
    });
  });
});
