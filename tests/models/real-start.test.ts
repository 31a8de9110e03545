import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { findBrokenAct } from "#app/models/audit.server.ts";
import { backupFolder } from "#app/models/backup.server.ts";
import { beginForReal } from "#app/models/real-start.server.ts";
import { findSignedIn } from "#app/models/session.server.ts";
import { listWards } from "#app/models/ward.server.ts";
import { db } from "#db/client.server.ts";
import { streets } from "#db/schema/street.ts";
import { sampleEdition } from "./press.ts";
import { allTables, useSample } from "./used-sample.ts";

const details = {
  name: "横浜市港北区",
  nameEn: "",
  organiser: "港北区商店街連合会",
  deskName: "地域振興課",
  deskNameEn: "",
  deskPhone: "045-540-2244",
  deskHours: "平日 8:45〜17:00",
  manager: { name: "係長", email: "Kakari@Example.jp" },
};

async function counts() {
  const all: Record<string, number> = {};
  for (const [name, table] of await allTables())
    all[name] = await db.$count(table);
  return all;
}

test("the sample goes with all that was tried on it, after a backup; the real streets stay", async () => {
  const edition = await sampleEdition();
  await useSample(edition, edition.checkpoints[0]!);
  const before = await counts();
  const unused = ["jobs", "attempts", "sessions", "signInLinks", "cardKeys"];
  expect(
    Object.keys(before)
      .filter((name) => before[name] === 0)
      .toSorted(),
  ).toEqual(unused.concat("auditLog", "entries").toSorted());
  const real = edition.streets.filter(({ isSample }) => !isSample);
  const began = new Date();
  const started = await beginForReal(edition.ward, details, true, began);
  expect(started.ok).toBe(true);
  const {
    wards,
    staff,
    streets: kept,
    associations,
    sessions,
    auditLog,
    ...gone
  } = await counts();
  expect({ wards, staff, sessions }).toEqual({
    wards: 1,
    staff: 1,
    sessions: 1,
  });
  expect(kept).toBe(real.length);
  expect(associations).toBeGreaterThan(0);
  expect(auditLog).toBeGreaterThan(0);
  expect(Object.values(gone).every((count) => count === 0)).toBe(true);
  const [ward] = await listWards(Date.now() + 10_000);
  expect(ward).toMatchObject({ isSample: false, name: details.name });
  expect(await findBrokenAct(ward!.id)).toBeNull();
  const person =
    started.ok && (await findSignedIn(ward!.id, started.key, began));
  expect(person).toMatchObject({
    kind: "ward",
    staff: { role: "manager", email: "kakari@example.jp" },
  });
  expect(await db.select({ slug: streets.slug }).from(streets)).toEqual(
    expect.arrayContaining(real.map(({ slug }) => ({ slug }))),
  );
  expect(readdirSync(backupFolder)).toHaveLength(1);
});

test("a real ward is not taken away", async () => {
  const [ward] = await listWards(Date.now() + 20_000);
  const again = await beginForReal(ward!, details, false, new Date());
  expect(again).toEqual({ ok: false, refusal: "not-a-sample" });
  const sly = await beginForReal(
    { ...ward!, isSample: true },
    details,
    false,
    new Date(),
  );
  expect(sly).toEqual({ ok: false, refusal: "not-a-sample" });
});
