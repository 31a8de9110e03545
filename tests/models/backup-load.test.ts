import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { makeBackup } from "#app/models/backup.server.ts";
import { checkIn } from "#app/models/check-in.server.ts";
import { databaseUrl } from "#db/dialect.ts";
import {
  checkpointsApart,
  newKeyHash,
  pressAt,
  sampleEdition,
} from "./press.ts";
import {
  bareDatabase,
  contentsOf,
  folder,
  restored,
} from "../db/backup-world.ts";

test("a backup under load holds every press acknowledged before it began", async () => {
  const edition = await sampleEdition();
  const places = checkpointsApart(edition);
  const acknowledged: string[] = [];
  let isOver = false;
  async function pressOn() {
    for (let i = 0; !isOver; i++) {
      const clientId = randomUUID();
      const press = pressAt(edition, places[i % places.length]!);
      await checkIn({ ...press, clientId }, newKeyHash());
      acknowledged.push(clientId);
      await delay(1);
    }
  }
  const pressing = Promise.all(Array.from({ length: 6 }, pressOn));
  await delay(300);
  const before = [...acknowledged];
  const file = await makeBackup("manual", new Date(), join(folder, "load"));
  const during = acknowledged.length - before.length;
  await delay(100);
  isOver = true;
  await pressing;
  expect(before.length).toBeGreaterThan(20);
  expect(during).toBeGreaterThan(20);
  const url = await restored(await bareDatabase(), file);
  const { stamps, cards } = await contentsOf(url);
  const kept = stamps!.join("\n");
  expect(before.filter((id) => !kept.includes(id))).toEqual([]);
  expect(stamps!.length).toBeLessThan(
    (await contentsOf(databaseUrl)).stamps!.length,
  );
  expect(cards!.length).toBeGreaterThan(before.length);
});
