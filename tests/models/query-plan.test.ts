import { beforeAll, expect, test } from "vitest";
import { businessDay } from "#app/domain/business-day.ts";
import { checkIn } from "#app/models/check-in.server.ts";
import { findCard } from "#app/models/card.server.ts";
import {
  listMissedStamps,
  listStampsAfter,
  readLiveStamps,
} from "#app/models/live-stamps.server.ts";
import { foldTally } from "#app/models/tally-fold.server.ts";
import { dialect } from "#db/dialect.ts";
import { planOf, statementsOf } from "#tests/setup/plan.ts";
import { newKeyHash, pressAt, sampleEdition } from "./press.ts";

const edition = await sampleEdition();
let sent: string[] = [];

beforeAll(async () => {
  const place = edition.checkpoints[0]!;
  const keyHashes = Array.from({ length: 300 }, newKeyHash);
  sent = await statementsOf(async () => {
    await Promise.all(
      keyHashes.map((keyHash) => checkIn(pressAt(edition, place), keyHash)),
    );
    await checkIn(pressAt(edition, edition.checkpoints[1]!), keyHashes[0]!);
    await findCard(edition.ward.id, keyHashes[0]!);
    await foldTally();
    await readLiveStamps(await listStampsAfter(""));
    await listMissedStamps(place, businessDay(new Date()), "");
  });
});

function findSent(...parts: string[]): string {
  const found = sent.find((one) => parts.every((part) => one.includes(part)));
  if (!found) throw new Error(`never sent: ${parts.join(" … ")}`);
  return found;
}

/** Both engines name the index; neither may walk a whole table. */
function expectPlan(plan: string, ...indexes: string[]) {
  for (const index of indexes) expect(plan).toContain(index);
  expect(plan).not.toMatch(/^SCAN (?!.*USING (COVERING )?INDEX)/m);
  expect(plan).not.toContain("Seq Scan");
}

const keys = {
  sqlite: {
    cards: "INDEX sqlite_autoindex_cards_1",
    keys: "INDEX sqlite_autoindex_card_keys_1",
    stamps: "INDEX sqlite_autoindex_stamps_1",
  },
  postgres: {
    cards: "cards_pkey",
    keys: "card_keys_pkey",
    stamps: "stamps_pkey",
  },
}[dialect];

test("the card of a key: two look-ups by primary key", async () => {
  const statement = findSent("select", 'from "card_keys"', '"hash" =');
  expectPlan(await planOf(statement), keys.keys, keys.cards);
});

test("a card's stamps: by the unique index that begins with the card", async () => {
  const statement = findSent(
    "select",
    'from "stamps"',
    'left join "voids"',
    '"rally_id" =',
  );
  expectPlan(await planOf(statement), "stamps_once");
});

test("what is not folded yet: by the partial index", async () => {
  const statement = findSent("select", 'from "stamps"', "NOT tallied");
  expectPlan(await planOf(statement), "stamps_untallied");
});

test("changed voids and clearances: by their partial indexes", async () => {
  for (const table of ["voids", "clearances"])
    expectPlan(
      await planOf(findSent("select", `from "${table}"`, "tallied")),
      `${table}_untallied`,
    );
});

test("a folded card's log: by the unique index that begins with the card", async () => {
  const statement = findSent(
    "select",
    'from "stamps"',
    'inner join "checkpoints"',
  );
  // In a table this small PostgreSQL may walk any index for forty cards at once.
  const indexes = dialect === "sqlite" ? ["stamps_once"] : [];
  expectPlan(await planOf(statement), ...indexes);
});

test("new stamps for the live lists: by primary key", async () => {
  const found = findSent("select", 'from "stamps" where "stamps"."id" >');
  expectPlan(await planOf(found), keys.stamps);
  const read = findSent("select", '"stamps"."id" >=', '"stamps"."id" <=');
  expectPlan(await planOf(read), keys.stamps, keys.cards);
});

test("what a live list missed: by checkpoint and day", async () => {
  const missed = findSent("select", '"checkpoint_id" =', '"stamps"."id" >');
  expectPlan(await planOf(missed), "stamps_checkpoint_day");
});
