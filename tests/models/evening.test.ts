import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import {
  addDays,
  businessDay,
  businessDayStart,
} from "#app/domain/business-day.ts";
import { noteCut } from "#app/domain/evening.ts";
import { checkIn } from "#app/models/check-in.server.ts";
import { readEvening } from "#app/models/evening.server.ts";
import { newId } from "#app/models/id.server.ts";
import {
  askNoteAddress,
  confirmNoteAddress,
  endNoteAddress,
  findNoteAddress,
  findNoteDoor,
  listNoteAddresses,
  noteLink,
} from "#app/models/note-address.server.ts";
import {
  claimNoteMail,
  sweepNoteAddresses,
} from "#app/models/note-mail.server.ts";
import { db, transaction } from "#db/client.server.ts";
import { cards } from "#db/schema/card.ts";
import { noteAddresses, noteMails } from "#db/schema/evening.ts";
import { couponUses, promotions } from "#db/schema/promotion.ts";
import { stamps, voids } from "#db/schema/stamp.ts";
import { makeOtherWard } from "#tests/routes/merchant-world.ts";
import { planOf, statementsOf } from "#tests/setup/plan.ts";
import { dialect } from "#db/dialect.ts";
import {
  checkpointsApart,
  newKeyHash,
  pressAt,
  sampleEdition,
} from "./press.ts";

const edition = await sampleEdition();
const [own, other, third] = checkpointsApart(edition);
const day = addDays(businessDay(new Date()), -1);
const hour = (n: number) =>
  new Date(businessDayStart(day).getTime() + n * 3_600_000);
const night = noteCut(day);

/** A card that walks from place to place, an hour each. */
async function walk(...places: (typeof own)[]) {
  const keyHash = newKeyHash();
  for (const [i, place] of places.entries())
    await checkIn(pressAt(edition, place!, hour(5 + i)), keyHash);
}

let before: Awaited<ReturnType<typeof readEvening>>;
let sent: string[] = [];

beforeAll(async () => {
  await transaction(async (tx) => {
    const all = await tx.select({ id: stamps.id }).from(stamps);
    const why = { voidedAt: hour(0), voidedBy: "test", reason: "test" };
    for (let i = 0; i < all.length; i += 500)
      await tx
        .insert(voids)
        .values(
          all.slice(i, i + 500).map(({ id }) => ({ stampId: id, ...why })),
        )
        .onConflictDoNothing();
  });
  sent = await statementsOf(async () => {
    before = await readEvening(edition, own!, day, night);
  });
  for (let i = 0; i < 7; i++) await walk(other, own, third);
  for (let i = 0; i < 3; i++) await walk(third, own);
  for (let i = 0; i < 3; i++) await walk(own);
});

test("a shop's day: stamps, first visits, the streets before and after; small ones untold", async () => {
  expect(before).toMatchObject({ counted: 0, firstVisits: 0, uses: [] });
  const note = await readEvening(edition, own!, day, night);
  expect(note).toMatchObject({
    day,
    counted: 13,
    firstVisits: 13,
    byMethod: [{ method: "static", n: 13 }],
    flows: {
      from: {
        told: [{ place: { streetId: other!.street.id }, n: 7 }],
        hasRest: true,
      },
      to: { hasRest: true },
    },
  });
  const early = await readEvening(
    edition,
    own!,
    day,
    new Date(night.getTime() - 1),
  );
  expect(early.flows).toBeNull();
  const unvisited = await readEvening(edition, own!, addDays(day, -1), night);
  expect(unvisited).toMatchObject({ counted: 0, firstVisits: 0 });
});

test("coupons used that day by this shop's promotion; undone ones and other days are not", async () => {
  const [card] = await db.select({ id: cards.id }).from(cards).limit(1);
  const ids = await transaction(async (tx) => {
    const made: string[] = [];
    for (const shopId of [own!.shopId, own!.shopId, other!.shopId]) {
      const id = newId(new Date());
      made.push(id);
      await tx.insert(promotions).values({
        ...{ id, shopId, kind: "coupon", title: `券${made.length}`, text: "" },
        ...{ words: {}, startsOn: day, endsOn: day, postedBy: "test" },
        ...{ postedAt: hour(0), perCard: 9 },
      });
    }
    const uses = [
      [made[0], hour(0), null],
      [made[0], hour(23), null],
      [made[1], hour(5), null],
      [made[1], hour(5), hour(5)],
      [made[1], hour(-1), null],
      [made[1], hour(24), null],
      [made[2], hour(5), null],
    ] as const;
    for (const [i, [promotionId, usedAt, undoneAt]] of uses.entries())
      await tx.insert(couponUses).values({
        ...{
          id: newId(new Date()),
          promotionId: promotionId!,
          cardId: card!.id,
        },
        ...{ stockPlace: i + 1, cardPlace: i + 1, usedAt, usedBy: "test" },
        ...{ undoneAt, undoneBy: undoneAt && "test" },
      });
    return made;
  });
  const { uses } = await readEvening(edition, own!, day, night);
  expect(uses).toEqual([
    { id: ids[0], title: "券1", n: 2 },
    { id: ids[1], title: "券2", n: 1 },
  ]);
});

test("it reads one checkpoint's day and those cards' stamps by their indexes", async () => {
  const find = (...parts: string[]) =>
    sent.find((one) => parts.every((part) => one.includes(part)))!;
  const cardsThere = await planOf(find('from "stamps"', " in (select"));
  expect(cardsThere).toContain("stamps_checkpoint_day");
  expect(cardsThere).toContain("stamps_once");
  const uses = await planOf(find('from "coupon_uses"'));
  for (const plan of [cardsThere, uses]) {
    expect(plan).not.toMatch(/^SCAN (?!.*USING (COVERING )?INDEX)/m);
    expect(plan).not.toContain("Seq Scan");
  }
  if (dialect === "sqlite") expect(uses).toContain("promotions_shop");
});

const wish = { email: "mise@example.jp", language: "ja" };
const tokenOf = (id: string) =>
  noteLink(edition.ward, { id }).split("/").at(-1)!;
const { id: wardId } = edition.ward;

test("an address says yes by its own link, within a day, in its own ward", async () => {
  const now = new Date();
  const first = (await askNoteAddress(own!.shop, wish, now))!;
  const again = (await askNoteAddress(own!.shop, wish, now))!;
  expect(first.tokenHash).not.toContain(tokenOf(first.id));
  expect((await findNoteDoor(wardId, tokenOf(first.id), now))?.state).toBe(
    "ended",
  );
  const door = (await findNoteDoor(wardId, tokenOf(again.id), now))!;
  expect(door.state).toBe("waiting");
  expect(await listNoteAddresses(wardId)).toEqual([]);
  const late = new Date(now.getTime() + 86_400_001);
  expect(await findNoteAddress(own!.shop, late)).toBeNull();
  const tooLate = (await findNoteDoor(wardId, tokenOf(again.id), late))!;
  expect(tooLate.state).toBe("late");
  expect(await confirmNoteAddress(tooLate, late)).toBe(false);
  const there = await makeOtherWard();
  expect(await findNoteDoor(there.ward.id, tokenOf(again.id), now)).toBeNull();
  expect(await findNoteDoor(wardId, "x", now)).toBeNull();
  expect(await confirmNoteAddress(door, now)).toBe(true);
  expect(await listNoteAddresses(wardId)).toHaveLength(1);
  expect(await askNoteAddress(own!.shop, wish, now)).toBeNull();
  expect(await claimNoteMail(again, day, now)).toBe(true);
  expect(await claimNoteMail(again, day, now)).toBe(false);
  await endNoteAddress(own!.shop, null, now);
  expect(await claimNoteMail(again, addDays(day, 1), now)).toBe(false);
  expect(await confirmNoteAddress(door, now)).toBe(false);
});

test("two askings at once leave one address", async () => {
  const now = new Date();
  await Promise.all(
    [1, 2, 3].map(() => askNoteAddress(third!.shop, wish, now)),
  );
  const rows = await db
    .select()
    .from(noteAddresses)
    .where(eq(noteAddresses.shopId, third!.shopId));
  expect(rows.filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
});

test("the sweep forgets what ended or never said yes, with its mails, and keeps the rest", async () => {
  const now = new Date();
  const kept = (await askNoteAddress(other!.shop, wish, now))!;
  await confirmNoteAddress(
    (await findNoteDoor(wardId, tokenOf(kept.id), now))!,
    now,
  );
  await claimNoteMail(kept, day, now);
  await transaction((tx) => sweepNoteAddresses(tx, now));
  expect(await db.$count(noteMails)).toBe(2);
  const later = new Date(now.getTime() + 86_400_001);
  await transaction((tx) => sweepNoteAddresses(tx, later));
  expect(await db.select({ id: noteAddresses.id }).from(noteAddresses)).toEqual(
    [{ id: kept.id }],
  );
  expect(await db.$count(noteMails)).toBe(0);
});
