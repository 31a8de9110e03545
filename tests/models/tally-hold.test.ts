import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { listActs } from "#app/models/audit.server.ts";
import { checkIn } from "#app/models/check-in.server.ts";
import { findProgress } from "#app/models/card-progress.server.ts";
import {
  clearHold,
  findHold,
  listHolds,
  voidHold,
} from "#app/models/hold.server.ts";
import { verifyTally } from "#app/models/tally-verify.server.ts";
import { db } from "#db/client.server.ts";
import { clearances, voids } from "#db/schema/stamp.ts";
import {
  checkpointsApart,
  newKeyHash,
  pressAt,
  sampleEdition,
} from "./press.ts";

const edition = await sampleEdition();
const rallyId = edition.rally.id;
const [near, far] = checkpointsApart(edition);
const STAFF = "01900000-0000-7000-8000-000000000001";

/** A card with one counted stamp and one held as too fast. */
async function makeHold() {
  const keyHash = newKeyHash();
  const at = Date.now();
  await checkIn(pressAt(edition, near!, new Date(at - 61_000)), keyHash);
  const { stamp, card } = await checkIn(
    pressAt(edition, far!, new Date(at)),
    keyHash,
  );
  expect(stamp).toMatchObject({ counted: false, reason: "too-fast" });
  return { id: stamp.id, cardId: card.id };
}

test("a held stamp is listed with its card's number, newest first", async () => {
  const [one, two] = [await makeHold(), await makeHold()];
  const ids = (await listHolds(rallyId, 2)).map(({ stamp }) => stamp.id);
  expect(ids).toEqual([two.id, one.id]);
  expect(await findHold(db, "another rally", one.id)).toBeNull();
});

test("cleared, it counts: progress, roll-ups and audit log follow", async () => {
  const { id, cardId } = await makeHold();
  expect(await findProgress(cardId, rallyId)).toMatchObject({
    counted: 1,
    streets: 1,
  });
  const cleared = await clearHold(edition, STAFF, id, "checked", new Date());
  expect(cleared).toEqual({ ok: true });
  expect(await findProgress(cardId, rallyId)).toMatchObject({
    counted: 2,
    streets: 2,
  });
  expect(await findHold(db, rallyId, id)).toBeNull();
  expect((await verifyTally()).differences).toEqual([]);
  const [act] = await listActs(edition.ward.id, 1);
  expect(act).toMatchObject({
    actor: `staff:${STAFF}`,
    action: "stamp-clear",
    subject: `stamp:${id}`,
  });
});

test("made void, it never counts, and keeps who and why", async () => {
  const { id, cardId } = await makeHold();
  await voidHold(edition, STAFF, id, "photo of a QR", new Date());
  expect(await findProgress(cardId, rallyId)).toMatchObject({
    counted: 1,
    streets: 1,
  });
  const [row] = await db.select().from(voids).where(eq(voids.stampId, id));
  expect(row).toMatchObject({
    voidedBy: `staff:${STAFF}`,
    reason: "photo of a QR",
  });
  expect((await verifyTally()).differences).toEqual([]);
});

test("two officials at once: one decision, the other is told", async () => {
  const { id } = await makeHold();
  const answers = await Promise.all([
    clearHold(edition, STAFF, id, "checked", new Date()),
    voidHold(edition, STAFF, id, "copied", new Date()),
    clearHold(edition, STAFF, id, "checked", new Date()),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter(({ ok }) => !ok)).toEqual(
    Array(2).fill({ ok: false, refusal: "not-held" }),
  );
  const rows = [
    ...(await db.select().from(clearances).where(eq(clearances.stampId, id))),
    ...(await db.select().from(voids).where(eq(voids.stampId, id))),
  ];
  expect(rows).toHaveLength(1);
});

test("a stamp that counts cannot be decided on as a hold", async () => {
  const { stamp } = await checkIn(pressAt(edition, near!), newKeyHash());
  expect(await voidHold(edition, STAFF, stamp.id, "no", new Date())).toEqual({
    ok: false,
    refusal: "not-held",
  });
});
