import { beforeAll, describe, expect, test } from "vitest";
import { addDays, businessDay } from "#app/domain/business-day.ts";
import { formatCardNumber } from "#app/domain/card-number.ts";
import { readCard } from "#app/models/card-page.server.ts";
import {
  type DeskForm,
  enterCard,
  undoEntry,
} from "#app/models/desk-entry.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { stampByShop } from "#app/models/staff-check-in.server.ts";
import { verifyTally } from "#app/models/tally-verify.server.ts";
import { makePaperCard } from "./paper-card.ts";
import { sampleEdition } from "./press.ts";

const STAFF = "official";
const now = new Date();
const day = businessDay(now);
let edition: Edition;

beforeAll(async () => {
  edition = await sampleEdition();
});

async function newCard() {
  return makePaperCard(edition);
}

function key(number: string, shops: string, more: Partial<DeskForm> = {}) {
  const form = { number, shops, day, isConfirmed: false, ...more };
  return enterCard(edition, STAFF, form, now);
}

async function onCard(card: Awaited<ReturnType<typeof newCard>>) {
  const { stamps } = await readCard(edition, card);
  return stamps;
}

describe("a paper card keyed in", () => {
  test("has a stamp of each shop, of the day, by the desk, counted", async () => {
    const card = await newCard();
    const typed = formatCardNumber(card.number);
    const entered = await key(typed, "1 ２、110");
    expect(entered).toMatchObject({
      ok: true,
      added: [1, 2, 110],
      already: [],
    });
    const stamps = await onCard(card);
    expect(stamps).toHaveLength(3);
    for (const stamp of stamps)
      expect(stamp).toMatchObject({
        day,
        method: "desk",
        evidence: 90,
        channel: "paper",
        standing: "counted",
      });
  });

  test("keeps what a shop scanned, and says which were there", async () => {
    const card = await newCard();
    const { shop } = edition.checkpoints[2]!;
    expect(await stampByShop(edition, shop, card.number, now)).toMatchObject({
      ok: true,
    });
    const entered = await key(card.number, "3 4");
    expect(entered).toMatchObject({ added: [4], already: [3] });
    expect((await onCard(card)).map(({ method }) => method).toSorted()).toEqual(
      ["desk", "staff"],
    );
  });

  test("twice is flagged with when, and adds only what the official confirms", async () => {
    const card = await newCard();
    await key(card.number, "1");
    expect(await key(card.number, "1 2")).toEqual({
      ok: false,
      refusal: "entered-before",
      details: [now.toISOString()],
    });
    expect(await onCard(card)).toHaveLength(1);
    const sure = await key(card.number, "1 2", { isConfirmed: true });
    expect(sure).toMatchObject({ added: [2], already: [1] });
  });

  test("by two officials at once is one entry", async () => {
    const card = await newCard();
    const both = await Promise.all([
      key(card.number, "5 6"),
      key(card.number, "5 6"),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await onCard(card)).toHaveLength(2);
  });

  test.each([
    ["12345678", "1", {}, "not-a-number"],
    ["4821-375", "1", {}, "not-a-number"],
    [null, "", {}, "no-shops"],
    [null, "1 x", {}, "unread-shops"],
    [null, "1 999", {}, "unknown-shops"],
    [null, "1", { day: addDays(day, 1) }, "day-ahead"],
    [null, "1", { day: "2020-01-01" }, "day-outside"],
    [null, "1", { day: "" }, "day-outside"],
    [null, "1", { day: `${day.slice(0, 8)}1x` }, "day-outside"],
    [null, "1", { day: `${day.slice(0, 8)}99` }, "day-outside"],
  ])("%s with %j %j is refused as %s", async (number, shops, more, refusal) => {
    const card = await newCard();
    const entered = await key(number ?? card.number, shops, more);
    expect(entered).toMatchObject({ ok: false, refusal });
    expect(await onCard(card)).toEqual([]);
  });
});

describe("an entry taken back", () => {
  test("leaves nothing counted, once, and can be keyed in again", async () => {
    const card = await newCard();
    const entered = await key(card.number, "7 8");
    const id = entered.ok ? entered.entryId : "";
    const undo = () => undoEntry(edition, STAFF, id, now);
    const both = await Promise.all([undo(), undo()]);
    expect(both.filter(({ ok }) => ok)).toEqual([{ ok: true, taken: 2 }]);
    expect(both.find(({ ok }) => !ok)).toEqual({
      ok: false,
      refusal: "undone",
    });
    const gone = await onCard(card);
    expect(gone.every(({ standing }) => standing === "voided")).toBe(true);
    const again = await key(card.number, "8 9");
    expect(again).toMatchObject({ ok: true, added: [8, 9], already: [] });
    const { counted } = await readCard(edition, card);
    expect(counted).toHaveLength(2);
    const third = await key(card.number, "8", { isConfirmed: true });
    expect(third).toMatchObject({ added: [], already: [8] });
  });

  test("is unknown to another rally and by an invented id", async () => {
    expect(await undoEntry(edition, STAFF, "x", now)).toEqual({
      ok: false,
      refusal: "unknown",
    });
  });

  test("leaves the tally equal to the log", async () => {
    expect(await verifyTally()).toMatchObject({ differences: [] });
  });
});
