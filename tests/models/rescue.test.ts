import { expect, test } from "vitest";
import { formatRescueCode } from "#app/domain/rescue.ts";
import { findCard, makeCard, rescueCodeOf } from "#app/models/card.server.ts";
import { rescueCard } from "#app/models/rescue.server.ts";
import { db, transaction } from "#db/client.server.ts";
import { cardKeys, cardMerges } from "#db/schema/card.ts";
import { wards } from "#db/schema/ward.ts";
import { wardRow } from "#tests/db/rows.ts";
import { holderAt, placesOf, rescueBy } from "./merge-cards.ts";
import { newKeyHash, sampleEdition } from "./press.ts";

const edition = await sampleEdition();
const noon = new Date("2026-11-22T03:00:00Z").getTime();
const minutesLater = (n: number) => new Date(noon + n * 60_000);

const WRONG = "ZZZZ-ZZZZ-ZZZZ";
const unknown = { ok: false, refusal: "unknown" };
const tooMany = { ok: false, refusal: "too-many" };
const notACode = { ok: false, refusal: "not-a-code" };

let street = 0;
const newAddress = () => `198.51.100.${street++}`;

function type(
  typed: string,
  keyHash: string,
  address = newAddress(),
  now = minutesLater(0),
) {
  return rescueCard({ edition, typed, keyHash, address, now });
}

test("a fresh browser gets the card: one more key, no merge", async () => {
  const { card } = await holderAt(edition, [0]);
  const keyHash = newKeyHash();
  const merges = await db.$count(cardMerges);
  const answer = await rescueBy(edition, keyHash, card);
  expect(answer).toEqual({ ok: true, merged: false });
  expect(await findCard(edition.ward.id, keyHash)).toEqual(card);
  expect(await db.$count(cardMerges)).toBe(merges);
});

test("a code is read forgivingly", async () => {
  const { card } = await holderAt(edition, [0]);
  const code = formatRescueCode(rescueCodeOf(card));
  const typings = [
    code,
    code.toLowerCase(),
    ` ${code.replaceAll("-", " ")} `,
    code.replaceAll("0", "O").replaceAll("1", "l"),
  ];
  for (const typed of typings)
    expect(await type(typed, newKeyHash())).toEqual({
      ok: true,
      merged: false,
    });
});

test.each([
  "",
  " ",
  "-",
  "ABCD-EFGH-JKM",
  "ABCD-EFGH-JKMN-P",
  "ABCD-EFGH-JKMU",
  "ABCD-EFGH-JK\0N",
  "\0",
  "レスキューコード",
  "__proto__",
  "9".repeat(5000),
  "' OR 1=1 --  ",
])(
  "%j is no rescue code, makes no key and counts as no attempt",
  async (typed) => {
    const keys = await db.$count(cardKeys);
    const keyHash = newKeyHash();
    for (let i = 0; i < 12; i++)
      expect(await type(typed, keyHash)).toEqual(notACode);
    expect(await db.$count(cardKeys)).toBe(keys);
    expect(await type(WRONG, keyHash)).toEqual(unknown);
  },
);

test("a code of another ward is nobody's here", async () => {
  const card = await transaction(async (tx) => {
    const [ward] = await tx.insert(wards).values(wardRow()).returning();
    return makeCard(tx, ward!.id, "digital", new Date());
  });
  expect(await type(rescueCodeOf(card), newKeyHash())).toEqual(unknown);
});

test("after ten codes one browser rests, whatever its eleventh; ten minutes later it may", async () => {
  const { card } = await holderAt(edition, [0]);
  const [right, keyHash] = [rescueCodeOf(card), newKeyHash()];
  for (let i = 0; i < 10; i++)
    expect(await type(WRONG, keyHash)).toEqual(unknown);
  expect(await type(right, keyHash)).toEqual(tooMany);
  expect(await findCard(edition.ward.id, keyHash)).toBeNull();
  expect(await type(right, newKeyHash())).toMatchObject({ ok: true });
  const later = await type(right, keyHash, newAddress(), minutesLater(10));
  expect(later).toMatchObject({ ok: true });
});

test("forty at once from one browser: ten are looked at", async () => {
  const keyHash = newKeyHash();
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => type(WRONG, keyHash)),
  );
  const looked = answers.filter((one) => !one.ok && one.refusal === "unknown");
  expect(looked).toHaveLength(10);
});

test("thirty from one address are looked at, however many browsers", async () => {
  const address = newAddress();
  const answers = await Promise.all(
    Array.from({ length: 45 }, () => type(WRONG, newKeyHash(), address)),
  );
  const looked = answers.filter((one) => !one.ok && one.refusal === "unknown");
  expect(looked).toHaveLength(30);
  expect(await type(WRONG, newKeyHash())).toEqual(unknown);
});

test("a refused code leaves the browser's own card as it was", async () => {
  const { keyHash, card } = await holderAt(edition, [3, 4]);
  expect(await type(WRONG, keyHash)).toEqual(unknown);
  expect(await findCard(edition.ward.id, keyHash)).toEqual(card);
  expect(await placesOf(edition, card)).toEqual([3, 4]);
});
