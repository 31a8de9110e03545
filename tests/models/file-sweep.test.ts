import { expect, test } from "vitest";
import { keepFile, findFile } from "#app/models/file.server.ts";
import { newId } from "#app/models/id.server.ts";
import { sweepOld } from "#app/models/sweep.server.ts";
import { transaction } from "#db/client.server.ts";
import { prints } from "#db/schema/print.ts";
import { sampleEdition } from "./press.ts";

const DAY_MS = 86_400_000;

test("printed letters go after thirty days; posters, younger letters and shared bytes stay", async () => {
  const { ward, rally } = await sampleEdition();
  const now = new Date();
  async function print(sheets: string[], ageDays: number, bytes: string) {
    const at = new Date(now.getTime() - ageDays * DAY_MS);
    return transaction(async (tx) => {
      const content = Buffer.from(bytes);
      const type = "application/pdf";
      const fileHash = await keepFile(tx, ward.id, type, content, at);
      await tx.insert(prints).values({
        id: newId(at),
        rallyId: rally.id,
        kind: "pack",
        sheets,
        origin: "http://localhost",
        requestedAt: at,
        requestedBy: "staff:1",
        finishedAt: at,
        fileHash,
      });
      return fileHash;
    });
  }
  const gone = await print(["poster", "sign-in"], 31, "old letters");
  const kept = [
    await print(["poster"], 31, "old posters"),
    await print(["application:2026-12-06"], 29, "young letters"),
    await print(["sign-in"], 31, "shared"),
    await print(["poster"], 31, "shared"),
  ];
  await sweepOld(now);
  expect(await findFile(ward.id, gone)).toBeNull();
  for (const hash of kept) expect(await findFile(ward.id, hash)).not.toBeNull();
});
