import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#app/domain/business-day.ts";
import { listDevices } from "#app/models/device.server.ts";
import { signInByLetter } from "#app/models/letter-sign-in.server.ts";
import { reissueLetter } from "#app/models/letter-reissue.server.ts";
import {
  findLetter,
  formatLetterCode,
  issueLetter,
  letterCode,
} from "#app/models/letter.server.ts";
import { listActs } from "#app/models/audit.server.ts";
import * as typed from "#app/routes/l._index.tsx";
import * as door from "#app/routes/l.$code/route.tsx";
import * as reissue from "#app/routes/ward.shops.$slug_.letter.tsx";
import { transaction } from "#db/client.server.ts";
import { letters } from "#db/schema/letter.ts";
import { rallies } from "#db/schema/rally.ts";
import { sessions } from "#db/schema/session.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { makeOtherWard, sampleEdition, TODAY } from "./merchant-world.ts";
import { at, enter, lettered } from "./letter-world.ts";
import { newShop } from "./shop-world.ts";
import { makeOfficial } from "./ward-world.ts";

let cookie: string;

beforeAll(async () => {
  ({ cookie } = await makeOfficial("手紙の担当"));
});

const open = (code: string) =>
  call(
    door.loader,
    getRequest(`/l/${code}`, {
      headers: { "User-Agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)" },
    }),
    { code },
  );

describe("a letter", () => {
  it("has one code however often it is printed, and only its hash is stored", async () => {
    const { shop, rally, letter, code } = await lettered();
    const again = await transaction((tx) =>
      issueLetter(tx, rally, shop.id, "sign-in", "test", new Date()),
    );
    expect(again.id).toBe(letter.id);
    expect(letterCode(again)).toBe(code);
    expect(JSON.stringify(letter)).not.toContain(code);
    const found = await findLetter(
      shop.wardId,
      formatLetterCode(code).toLowerCase(),
    );
    expect(found?.shop.id).toBe(shop.id);
    expect(await findLetter((await makeOtherWard()).ward.id, code)).toBeNull();
  });

  it("issued twice at once is one", async () => {
    const shop = await newShop();
    const { rally } = await sampleEdition();
    const both = await Promise.all(
      [1, 2].map(() =>
        transaction((tx) =>
          issueLetter(tx, rally, shop.id, "sign-in", "test", new Date()),
        ),
      ),
    );
    expect(both[0]!.id).toBe(both[1]!.id);
  });
});

describe("a sign-in by letter", () => {
  it("is not done by looking; it lasts until 7 days after the rally", async () => {
    const { shop, rally, code } = await lettered();
    const { status, body } = await open(code);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      view: { device: "iphone", until: addDays(rally.endsOn, 7) },
    });
    expect(await listDevices(shop, null, new Date())).toEqual([]);
    const answer = await enter(code, "レジのスマホ");
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe("/merchant");
    expect((await at(answer.cookies[0]!)).status).toBe(200);
    const [session] = await transaction((tx) =>
      tx.select().from(sessions).where(eq(sessions.shopId, shop.id)),
    );
    expect(session!.expiresAt.toISOString()).toBe(
      `${addDays(rally.endsOn, 7)}T19:00:00.000Z`,
    );
    const [act] = await listActs(shop.wardId, 1);
    expect(act).toMatchObject({ action: "sign-in", actor: `shop:${shop.id}` });
  });

  it("names the device in 1 to 30 characters", async () => {
    const { code } = await lettered();
    expect((await enter(code, " ")).status).toBe(400);
    expect((await enter(code, "あ".repeat(31))).status).toBe(400);
  });

  it("lets three of five in at once, and tells the fourth which", async () => {
    const { shop, code } = await lettered();
    const five = await Promise.all(
      ["一", "二", "三", "四", "五"].map((name) => enter(code, name)),
    );
    expect(five.map(({ status }) => status).toSorted()).toEqual([
      303, 303, 303, 409, 409,
    ]);
    expect(await listDevices(shop, null, new Date())).toHaveLength(3);
    const fourth = await enter(code, "六");
    expect(fourth.status).toBe(409);
    const { refusal, devices: shown } = fourth.body as {
      refusal: string;
      devices: { name: string }[];
    };
    expect(refusal).toBe("full");
    expect(shown).toHaveLength(3);
  });

  it("takes its own place again, and leaves a refused device where it was", async () => {
    const { shop, code } = await lettered();
    const first = await enter(code, "一");
    const second = await enter(code, "一のつづき", first.cookies[0]);
    expect(second.status).toBe(303);
    expect((await at(first.cookies[0]!)).status).toBe(303);
    expect(await listDevices(shop, null, new Date())).toHaveLength(1);
    const { code: other, shop: otherShop } = await lettered();
    for (const name of ["a", "b", "c"]) await enter(other, name);
    expect((await enter(other, "d", second.cookies[0])).status).toBe(409);
    expect((await at(second.cookies[0]!)).status).toBe(200);
    expect(await listDevices(otherShop, null, new Date())).toHaveLength(3);
  });

  it("does not count devices whose time is over", async () => {
    const { code, shop } = await lettered();
    const found = (await findLetter(shop.wardId, code))!;
    for (const name of ["a", "b", "c"]) await enter(code, name);
    await transaction((tx) =>
      tx
        .update(sessions)
        .set({ expiresAt: new Date(0) })
        .where(eq(sessions.shopId, shop.id))
        .returning(),
    );
    const entry = await signInByLetter(found, "d", [], new Date());
    expect(entry.ok).toBe(true);
  });

  it.each([
    [-7, 200],
    [-8, 410],
  ])("%i days after the rally: %i", async (days, status) => {
    const { code, rally } = await lettered();
    const move = (endsOn: string) =>
      transaction((tx) =>
        tx
          .update(rallies)
          .set({ startsOn: addDays(endsOn, -3), endsOn })
          .where(eq(rallies.id, rally.id))
          .returning(),
      );
    try {
      await move(addDays(TODAY, days));
      expect((await open(code)).status).toBe(status);
      const entered = await enter(code, "レジ");
      expect(entered.status).toBe(status === 200 ? 303 : 410);
    } finally {
      await transaction((tx) =>
        tx
          .update(rallies)
          .set({ startsOn: rally.startsOn, endsOn: rally.endsOn })
          .where(eq(rallies.id, rally.id))
          .returning(),
      );
    }
  });

  it("is 404 for a code that is none and 303 to the other door for the other letter", async () => {
    expect((await open("000000000000")).status).toBe(404);
    const { rally, shop } = await lettered();
    const letter = await transaction((tx) =>
      issueLetter(tx, rally, shop.id, "application", "test", new Date()),
    );
    const { status, headers } = await open(letterCode(letter));
    expect(status).toBe(303);
    expect(headers.get("Location")).toBe(`/a/${letterCode(letter)}`);
  });
});

describe("a new letter", () => {
  it("shuts the one before and its devices out", async () => {
    const { shop, code, letter } = await lettered();
    const { cookies } = await enter(code, "レジ");
    const params = { slug: shop.slug };
    const path = `/ward/shops/${shop.slug}/letter`;
    const answer = await call(
      reissue.action,
      postRequest(path, {}, { cookie }),
      params,
    );
    expect(answer.status).toBe(303);
    expect((await open(code)).status).toBe(410);
    expect((await enter(code, "レジ")).status).toBe(410);
    expect((await at(cookies[0]!)).status).toBe(303);
    const rows = await transaction((tx) =>
      tx.select().from(letters).where(eq(letters.shopId, shop.id)),
    );
    const open1 = rows.filter(({ revokedAt }) => revokedAt === null);
    expect(open1).toMatchObject([{ version: letter.version + 1 }]);
    expect((await enter(letterCode(open1[0]!), "レジ")).status).toBe(303);
  });

  it("made twice at once leaves one open", async () => {
    const { shop, rally } = await lettered();
    await Promise.all(
      [1, 2].map(() =>
        reissueLetter(rally, shop, "sign-in", "test", new Date()),
      ),
    );
    const rows = await transaction((tx) =>
      tx.select().from(letters).where(eq(letters.shopId, shop.id)),
    );
    expect(rows.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1);
  });
});

it.each([
  ["", 200],
  ["?code=abcd-efgh-jkmn", 303],
  ["?code=abc", 400],
])("the page to type a code: %j is %i", async (query, status) => {
  const answer = await call(typed.loader, getRequest(`/l${query}`));
  expect(answer.status).toBe(status);
  if (status === 303)
    expect(answer.headers.get("Location")).toBe("/l/ABCDEFGHJKMN");
});
