import { beforeAll, expect, it } from "vitest";
import { planSheets } from "#app/http/sheets/plan.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { newId } from "#app/models/id.server.ts";
import { listLetters } from "#app/models/letter.server.ts";
import { orderPack, type PackScope } from "#app/models/pack.server.ts";
import { listParts } from "#app/models/print-part.server.ts";
import { listApproved, listAsked } from "#app/models/print-subject.server.ts";
import type { Print } from "#app/models/print.server.ts";
import { dailyProof, shopSecret } from "#app/domain/proof.ts";
import type { SheetWish } from "#app/domain/print-order.ts";
import { transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/application.ts";
import { makeOfficial } from "#tests/routes/ward-world.ts";
import { sampleEdition } from "./press.ts";

const address = {
  running: "http://localhost:3000",
  isPublic: false,
  choice: null,
};

let edition: Edition;
let staffId: string;
let askedShop: string;

beforeAll(async () => {
  edition = await sampleEdition();
  ({ id: staffId } = await makeOfficial("印刷係"));
  askedShop = edition.checkpoints[3]!.shop.id;
  const now = new Date();
  await transaction((tx) =>
    tx.insert(applications).values({
      id: newId(now),
      rallyId: edition.rally.id,
      shopId: askedShop,
      askedAt: now,
      askedBy: `staff:${staffId}`,
    }),
  );
});

async function order(wishes: SheetWish[], scope: PackScope): Promise<Print> {
  const now = new Date();
  const pack = { wishes, scope };
  const packing = await orderPack(edition, pack, address, staffId, now);
  if (!packing.ok) throw new Error(packing.refusal);
  return packing.print;
}

async function subjectsOf(print: Print): Promise<string[]> {
  return (await listParts([print.id])).flatMap(({ subjects }) => subjects);
}

it("a shop that was asked and has not answered gets no poster", async () => {
  const approved = await listApproved(edition);
  expect(approved).toHaveLength(edition.checkpoints.length - 1);
  const print = await order([{ sheet: "poster" }], { kind: "all" });
  expect(await subjectsOf(print)).toEqual(approved.map(({ shop }) => shop.id));
});

it("it gets the letter that asks, with a code issued with the order", async () => {
  expect((await listAsked(edition)).map(({ id }) => id)).toEqual([askedShop]);
  const wish = { sheet: "application" as const, answerBy: "2026-12-24" };
  const print = await order([wish], { kind: "all" });
  expect(await subjectsOf(print)).toEqual([askedShop]);
  const [letter] = await listLetters(edition.rally.id, "application");
  expect(letter?.shopId).toBe(askedShop);
  const [sheet, ...others] = await planSheets(edition, print, [askedShop]);
  expect(others).toEqual([]);
  expect(sheet?.drawing).toMatchObject({
    kind: "letter",
    purpose: "application",
    answerBy: "2026-12-24",
    ward: { deskPhone: edition.ward.deskPhone },
  });
});

it("an order holds nothing that is of no shop in its scope", async () => {
  const wishes: SheetWish[] = [
    { sheet: "poster" },
    { sheet: "counter" },
    { sheet: "application", answerBy: "2026-12-24" },
  ];
  const scope = { kind: "shops" as const, shopIds: [askedShop] };
  const print = await order(wishes, scope);
  expect(print.sheets).toEqual(["application:2026-12-24"]);
});

it("a letter's period carries the year that is not the letter's own", async () => {
  const [channel] = edition.channels;
  const startsOn = `${Number(channel!.startsOn.slice(0, 4)) + 2}-05-01`;
  const later = { ...edition, channels: [{ ...channel!, startsOn }] };
  const print = await order(
    [{ sheet: "application", answerBy: "2026-12-24" }],
    {
      kind: "all",
    },
  );
  const [sheet] = await planSheets(later, print, [askedShop]);
  const { channels } = sheet!.drawing as { channels: { period: string }[] };
  expect(channels[0]!.period).toContain(`${startsOn.slice(0, 4)}年5月1日`);
});

it("sheets of a shop say what the edition says, its days with their proofs", async () => {
  const [here] = edition.checkpoints;
  const wishes: SheetWish[] = [
    { sheet: "sign-in" },
    { sheet: "daily", from: "2026-11-22", to: "2026-11-24" },
  ];
  const scope = { kind: "street" as const, streetId: here!.street.id };
  const print = await order(wishes, scope);
  expect(print.streetId).toBe(here!.street.id);
  const [letter, ...days] = await planSheets(edition, print, [here!.shop.id]);
  expect(letter?.drawing).toMatchObject({
    purpose: "sign-in",
    devices: 3,
    number: "001",
    mode: here!.mode,
    shop: { name: here!.shop.name, streetName: here!.street.name },
  });
  const secret = shopSecret(edition.rally.key, here!.id);
  const pages = days.flatMap(({ drawing }) =>
    drawing?.kind === "daily" ? drawing.pages : [],
  );
  expect(pages.map(({ day }) => day).toSorted()).toEqual([
    "2026-11-22",
    "2026-11-23",
    "2026-11-24",
  ]);
  for (const { day, address } of pages)
    expect(address.endsWith(`.${dailyProof(secret, day)}`)).toBe(true);
});

it("nobody in scope is nothing to print", async () => {
  const scope = { kind: "shops" as const, shopIds: [askedShop] };
  const pack = { wishes: [{ sheet: "poster" as const }], scope };
  const now = new Date();
  expect(await orderPack(edition, pack, address, staffId, now)).toEqual({
    ok: false,
    refusal: "nothing-to-print",
  });
});

it("maps are ordered once a language, of the streets in scope, beside what the shops get", async () => {
  const street = edition.streets[2]!;
  const wishes: SheetWish[] = [
    { sheet: "poster" },
    { sheet: "leaflet", languages: ["ja", "ko"] },
    { sheet: "street-sheet", languages: ["en"] },
  ];
  const print = await order(wishes, { kind: "street", streetId: street.id });
  const subjects = await subjectsOf(print);
  expect(subjects.slice(0, 4)).toEqual([
    "leaflet:ja",
    "leaflet:ko",
    `street-sheet:en:${street.id}`,
    edition.checkpointsByStreet.get(street.id)![0]!.shop.id,
  ]);
  const planned = await planSheets(edition, print, subjects.slice(0, 4));
  expect(planned.map(({ sheet }) => sheet)).toEqual([
    ...["leaflet", "leaflet", "street-sheet", "poster"],
  ]);
  const [leaflet, , sheet] = planned;
  expect(leaflet?.drawing).toMatchObject({
    language: "ja",
    address: "http://localhost:3000/map",
    streets: edition.streets.map(({ slug }) => ({ slug })),
  });
  expect(sheet?.drawing).toMatchObject({
    language: "en",
    address: `http://localhost:3000/map?street=${street.slug}`,
  });
  const maps = await order(wishes.slice(1), { kind: "all" });
  expect(await subjectsOf(maps)).toHaveLength(2 + edition.streets.length);
});
