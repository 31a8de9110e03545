import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { judgeRally } from "#app/domain/rally-period.ts";
import { findBrokenAct, listActs } from "#app/models/audit.server.ts";
import { findEdition } from "#app/models/edition.server.ts";
import {
  findOpenPause,
  pauseRally,
  resumeRally,
} from "#app/models/pause.server.ts";
import { db } from "#db/client.server.ts";
import { pauses } from "#db/schema/rally.ts";
import { sampleEdition } from "./press.ts";

const edition = await sampleEdition();
const { rally, ward } = edition;
const [ANA, BEN] = ["ana", "ben"];
const now = () => new Date();

async function stateOfToday() {
  const { pause } = (await findEdition(ward.id))!;
  return judgeRally({ rally, channel: null, pause, now: now() });
}

test("a pause stops check-ins at once, a resumption starts them again", async () => {
  expect(await stateOfToday()).toBe("running");
  const paused = await pauseRally(edition, ANA, "台風のため休みます。", now());
  expect(paused).toMatchObject({ ok: true });
  expect(await stateOfToday()).toBe("paused");
  expect((await findEdition(ward.id))?.pause?.message).toBe(
    "台風のため休みます。",
  );
  expect(await resumeRally(edition, BEN, now())).toMatchObject({ ok: true });
  expect(await stateOfToday()).toBe("running");
});

test("a closed pause keeps who and when of both ends", async () => {
  const [first] = await db
    .select()
    .from(pauses)
    .where(eq(pauses.rallyId, rally.id));
  expect(first).toMatchObject({ startedBy: "staff:ana", endedBy: "staff:ben" });
  expect(first?.endedAt).toBeInstanceOf(Date);
});

test("of many pauses at once one stands, and the others are told", async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, i) =>
      pauseRally(edition, `staff-${i}`, `文${i}`, now()),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter(({ ok }) => !ok)[0]).toEqual({
    ok: false,
    refusal: "already-paused",
  });
  const open = await findOpenPause(rally.id);
  expect(answers.find(({ ok }) => ok)).toMatchObject({
    pause: { id: open?.id },
  });
});

test("of two resumptions one closes it, the other is told", async () => {
  const answers = await Promise.all([
    resumeRally(edition, ANA, now()),
    resumeRally(edition, BEN, now()),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, refusal: "not-paused" });
  expect(await findOpenPause(rally.id)).toBeNull();
});

test("each act that took effect is in an unbroken log, no other", async () => {
  const acts = (await listActs(ward.id, 10))
    .map(({ action }) => action)
    .reverse();
  expect(acts).toEqual(["pause", "resume", "pause", "resume"]);
  expect(await findBrokenAct(ward.id)).toBeNull();
});
