import { beforeAll, describe, expect, it } from "vitest";
import { listDevices } from "#app/models/device.server.ts";
import * as devices from "#app/routes/merchant.devices/route.tsx";
import * as wardDevices from "#app/routes/ward.shops.$slug_.devices.tsx";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { at, enter, lettered } from "./letter-world.ts";
import { makeOfficial } from "./ward-world.ts";

let cookie: string;

beforeAll(async () => {
  ({ cookie } = await makeOfficial("端末の担当"));
});

describe("devices", () => {
  const end = (own: string, fields: Record<string, string>) =>
    call(
      devices.action,
      postRequest("/merchant/devices", fields, { cookie: own }),
    );

  it("are shown to their shop, which ends one or all others", async () => {
    const { code } = await lettered();
    const [one, two, three] = [
      await enter(code, "一"),
      await enter(code, "二"),
      await enter(code, "三"),
    ].map(({ cookies }) => cookies[0]!);
    const shown = async () => {
      const request = getRequest("/merchant/devices", { cookie: one });
      const { body } = await call(devices.loader, request);
      return (
        body as { devices: { id: string; name: string; isThis: boolean }[] }
      ).devices;
    };
    const all = await shown();
    expect(all.find(({ isThis }) => isThis)?.name).toBe("一");
    const second = all.find(({ name }) => name === "二")!;
    expect((await end(one!, { device: second.id })).status).toBe(303);
    expect((await at(two!)).status).toBe(303);
    expect((await at(three!)).status).toBe(200);
    expect((await end(one!, {})).status).toBe(400);
    expect((await end(one!, { all: "yes" })).status).toBe(303);
    expect((await at(three!)).status).toBe(303);
    expect((await at(one!)).status).toBe(200);
    expect(await shown()).toHaveLength(1);
  });

  it("of another shop cannot be ended", async () => {
    const [own, other] = [await lettered(), await lettered()];
    const mine = (await enter(own.code, "一")).cookies[0]!;
    const theirs = (await enter(other.code, "二")).cookies[0]!;
    const [device] = await listDevices(other.shop, null, new Date());
    await end(mine, { device: device!.id });
    await end(mine, { device: "" });
    expect((await at(theirs)).status).toBe(200);
  });

  it("are ended by the ward", async () => {
    const { shop, code } = await lettered();
    const own = (await enter(code, "一")).cookies[0]!;
    const other = (await enter(code, "二&")).cookies[0]!;
    const home = `/ward/shops/${shop.slug}`;
    const press = async (fields: Record<string, string>) => {
      const sent = postRequest(`${home}/devices`, fields, { cookie });
      const answer = await call(wardDevices.action, sent, { slug: shop.slug });
      return new URL(answer.headers.get("Location")!, "http://localhost");
    };
    const listed = await listDevices(shop, null, new Date());
    const device = listed.find(({ name }) => name === "二&")!.id;
    const { pathname, hash, searchParams } = await press({ device });
    expect([pathname, hash]).toEqual([home, "#devices"]);
    expect(Object.fromEntries(searchParams)).toEqual({
      out: "ended",
      name: "二&",
    });
    expect((await at(other)).status).toBe(303);
    expect((await press({ all: "yes" })).search).toBe("?out=endedAll");
    expect((await at(own)).status).toBe(303);
  });
});
