import { and, eq, isNull } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { addDays } from "#app/domain/business-day.ts";
import type { ClosureDraft } from "#app/domain/closure.ts";
import { listActs } from "#app/models/audit.server.ts";
import {
  announceClosure,
  listClosures,
  undoClosures,
} from "#app/models/closure.server.ts";
import {
  type Edition,
  findEdition,
  type Shop,
} from "#app/models/edition.server.ts";
import { shopOpenState } from "#app/models/shop-hours.server.ts";
import { saveEase, saveOwnHours } from "#app/models/shop-own.server.ts";
import { findShop } from "#app/models/shop.server.ts";
import { db } from "#db/client.server.ts";
import { closures } from "#db/schema/closure.ts";
import { sampleEdition } from "./press.ts";

const open = [{ open: "10:00", close: "19:00" }];
const weekly = {
  0: open,
  1: open,
  2: open,
  3: open,
  4: open,
  5: open,
  6: open,
};
const DAY = "2026-11-24";
const noon = new Date(`${DAY}T12:00:00+09:00`);

let edition: Edition;
let shop: Shop;
let other: Shop;
let next = 0;

beforeEach(async () => {
  edition = await sampleEdition();
  [shop, other] = [next++, next++].map((i) => edition.checkpoints[i]!.shop) as [
    Shop,
    Shop,
  ];
  const hours = { weekly, closedOnHolidays: false };
  await saveOwnHours(shop, hours, shop.version, noon);
  shop = (await findShop(shop.wardId, shop.slug))!;
});

function draft(changes: Partial<ClosureDraft> = {}): ClosureDraft {
  const asked = { day: DAY, kind: "closed" as const, closesAt: "", ...changes };
  return { lastDay: asked.day, ...asked };
}

const announce = (changes: Partial<ClosureDraft> = {}, now = noon) =>
  announceClosure(shop, draft(changes), now);

const rowsOf = () =>
  db.select().from(closures).where(eq(closures.shopId, shop.id));

const newestAct = async () => (await listActs(shop.wardId, 1))[0]!;

async function stateAt(time: string) {
  const now = (await findEdition(shop.wardId))!;
  return shopOpenState(now, shop, new Date(`${DAY}T${time}:00+09:00`));
}

describe("a closure", () => {
  it("is known to the edition of the next request, and undone with it", async () => {
    expect(await stateAt("12:00")).toEqual({ open: true, until: "19:00" });
    expect(await announce()).toEqual({ ok: true });
    expect(await stateAt("12:00")).toMatchObject({
      open: false,
      closure: "closed",
      nextOpens: { day: addDays(DAY, 1), time: "10:00" },
    });
    expect(await newestAct()).toMatchObject({
      actor: `shop:${shop.id}`,
      action: "closure-announce",
      details: { closure: "closed", firstDay: DAY, lastDay: DAY },
    });
    const [row] = await rowsOf();
    expect(await undoClosures(shop, [row!.id], noon)).toBe(true);
    expect(await stateAt("12:00")).toEqual({ open: true, until: "19:00" });
    expect((await newestAct()).action).toBe("closure-undo");
    const { sequence } = await newestAct();
    expect(await undoClosures(shop, [row!.id], noon), "once more").toBe(true);
    expect((await newestAct()).sequence).toBe(sequence);
  });

  it("said twice is one; another kind takes its place", async () => {
    await announce();
    const { sequence } = await newestAct();
    await announce();
    expect((await newestAct()).sequence).toBe(sequence);
    await announce({ kind: "early", closesAt: "16:00" });
    expect(await stateAt("15:59")).toEqual({
      ...{ open: true, until: "16:00", closure: "early" },
    });
    const rows = await rowsOf();
    expect(rows.map(({ kind, undoneAt }) => [kind, undoneAt !== null])).toEqual(
      expect.arrayContaining([
        ["closed", true],
        ["early", false],
      ]),
    );
    expect(rows).toHaveLength(2);
  });

  it("on two phones at once is one", async () => {
    const times = ["14:00", "15:00", "16:00", "17:00"];
    await Promise.all([
      ...times.map((closesAt) => announce({ kind: "early", closesAt })),
      announce(),
      announce(),
    ]);
    const still = await db
      .select()
      .from(closures)
      .where(and(eq(closures.shopId, shop.id), isNull(closures.undoneAt)));
    expect(still).toHaveLength(1);
  });

  it("of several days is a row each, from today to sixty days on", async () => {
    const lastDay = addDays(DAY, 2);
    await announce({ lastDay });
    expect(await listClosures(shop.id, addDays(DAY, 1))).toHaveLength(2);
    const refused = await announce({ day: addDays(DAY, 61) });
    expect(refused).toEqual({ ok: false, refusal: "too-far" });
    expect(await rowsOf()).toHaveLength(3);
  });

  it("of another shop is not undone, and the try is noted", async () => {
    await announce();
    const [row] = await rowsOf();
    expect(await undoClosures(other, [row!.id], noon)).toBe(false);
    expect(await newestAct()).toMatchObject({
      actor: `shop:${other.id}`,
      action: "closure-refused",
    });
    expect(await undoClosures(shop, [row!.id, "nobody"], noon)).toBe(false);
    expect((await rowsOf())[0]!.undoneAt).toBeNull();
  });
});

describe("what a shop says of itself", () => {
  it("saves hours only over the version that was shown", async () => {
    const hours = { weekly: { ...weekly, 2: [] }, closedOnHolidays: true };
    expect(await saveOwnHours(shop, hours, shop.version - 1, noon)).toBe(false);
    expect(await saveOwnHours(shop, hours, shop.version, noon)).toBe(true);
    const saved = await findShop(shop.wardId, shop.slug);
    expect(saved).toMatchObject({ hours, version: shop.version + 1 });
    expect((await newestAct()).action).toBe("shop-hours");
  });

  it("turns one amenity and leaves the others", async () => {
    const before = shop.amenities.filter((one) => one !== "nursing");
    await saveEase(shop, { amenity: "nursing", isOn: true }, noon);
    await saveEase(shop, { entranceStepCm: 2 }, noon);
    const { sequence } = await newestAct();
    await saveEase(shop, { entranceStepCm: 2 }, noon);
    expect((await newestAct()).sequence, "the same once more").toBe(sequence);
    const saved = (await findShop(shop.wardId, shop.slug))!;
    expect(saved.entranceStepCm).toBe(2);
    expect(saved.amenities.toSorted()).toEqual(
      [...before, "nursing"].toSorted(),
    );
    await saveEase(shop, { amenity: "nursing", isOn: false }, noon);
    const after = (await findShop(shop.wardId, shop.slug))!;
    expect(after.amenities.toSorted()).toEqual(before.toSorted());
  });
});
