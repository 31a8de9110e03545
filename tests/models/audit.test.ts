import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import {
  findBrokenAct,
  listActs,
  recordAct,
} from "#app/models/audit.server.ts";
import { transaction } from "#db/client.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { wards } from "#db/schema/ward.ts";
import { wardRow } from "#tests/db/rows.ts";

const at = new Date("2026-11-10T03:00:00Z");

async function addWard(): Promise<string> {
  const [ward] = await transaction((tx) =>
    tx.insert(wards).values(wardRow()).returning(),
  );
  return ward!.id;
}

function act(wardId: string, subject: string) {
  const details = { z: 1, a: "text", none: null, yes: true };
  return transaction((tx) =>
    recordAct(
      tx,
      wardId,
      { actor: "staff:1", action: "void", subject, details },
      at,
    ),
  );
}

test("acts recorded at once make one unbroken chain", async () => {
  const wardId = await addWard();
  const subjects = Array.from({ length: 30 }, (_, i) => `stamp:${i}`);
  await Promise.all(subjects.map((subject) => act(wardId, subject)));
  const acts = await listActs(wardId, 100);
  expect(acts.map(({ sequence }) => sequence)).toEqual(
    subjects.map((_, i) => subjects.length - i),
  );
  expect(acts.map(({ subject }) => subject).sort()).toEqual(subjects.sort());
  expect(await findBrokenAct(wardId)).toBeNull();
});

test("each ward has a chain of its own", async () => {
  const wardIds = await Promise.all([addWard(), addWard()]);
  await Promise.all(wardIds.map((wardId) => act(wardId, "stamp:1")));
  for (const wardId of wardIds)
    expect(await listActs(wardId, 9)).toMatchObject([{ sequence: 1 }]);
});

test("a forged entry shows where the chain breaks", async () => {
  const wardId = await addWard();
  await act(wardId, "stamp:1");
  await act(wardId, "stamp:2");
  const [last] = await listActs(wardId, 1);
  const forged = {
    ...last!,
    id: "forged",
    sequence: 3,
    subject: "stamp:9",
    previousHash: last!.hash,
  };
  await transaction((tx) => tx.insert(auditLog).values(forged).returning());
  expect(await findBrokenAct(wardId)).toBe(3);
});

test("a missing entry shows", async () => {
  const wardId = await addWard();
  await act(wardId, "stamp:1");
  const [first] = await listActs(wardId, 1);
  const later = { ...first!, id: `${wardId}-3`, sequence: 3 };
  await transaction((tx) => tx.insert(auditLog).values(later).returning());
  expect(await findBrokenAct(wardId)).toBe(2);
});

test("an entry whose own hash is right but follows none shows", async () => {
  const wardId = await addWard();
  await act(wardId, "stamp:1");
  const entry = {
    id: `${wardId}-2`,
    wardId,
    sequence: 2,
    at,
    actor: "staff:1",
    action: "void",
    subject: "stamp:2",
    details: {},
    previousHash: "0".repeat(64),
  };
  const told = [
    entry.previousHash,
    wardId,
    2,
    at.toISOString(),
    entry.actor,
    entry.action,
    entry.subject,
    [],
  ];
  const hash = createHash("sha256").update(JSON.stringify(told)).digest("hex");
  await transaction((tx) =>
    tx
      .insert(auditLog)
      .values({ ...entry, hash })
      .returning(),
  );
  expect(await findBrokenAct(wardId)).toBe(2);
});
