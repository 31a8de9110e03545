import { eq } from "drizzle-orm";
import { beforeAll, expect, it, vi } from "vitest";
import { drawPrints } from "#app/jobs/print.ts";
import { orderPack } from "#app/models/pack.server.ts";
import { readProgress } from "#app/models/print-progress.server.ts";
import { findPrint, type Print } from "#app/models/print.server.ts";
import { transaction } from "#db/client.server.ts";
import { printParts } from "#db/schema/print.ts";
import { makeOfficial } from "#tests/routes/ward-world.ts";
import { sampleEdition } from "./press.ts";

// why: a sheet that kills its worker, every time.
vi.mock("#app/jobs/print-part.ts", () => ({
  drawPart: () => Promise.reject(new Error("the worker died")),
}));

let print: Print;

beforeAll(async () => {
  const { id } = await makeOfficial("印刷係");
  const edition = await sampleEdition();
  const shopIds = edition.checkpoints.slice(0, 2).map(({ shop }) => shop.id);
  const packing = await orderPack(
    edition,
    { wishes: [{ sheet: "poster" }], scope: { kind: "shops", shopIds } },
    { running: "http://localhost:3000", isPublic: false, choice: null },
    id,
    new Date(),
  );
  if (!packing.ok) throw new Error(packing.refusal);
  print = packing.print;
});

/** As if its last claim were three minutes old. */
function letClaimAge() {
  return transaction((tx) =>
    tx
      .update(printParts)
      .set({ claimedAt: new Date(Date.now() - 180_000) })
      .where(eq(printParts.printId, print.id)),
  );
}

it("a part that dies three times is given up: its shops are named, the order ends", async () => {
  for (let tries = 1; tries <= 3; tries++) {
    await expect(drawPrints()).rejects.toThrow("the worker died");
    await drawPrints();
    await letClaimAge();
  }
  await drawPrints();
  const { problems, codes, codesRead, done } = await readProgress(print);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatchObject({ sheet: "poster", problem: "gave-up" });
  expect([done, codes, codesRead]).toEqual([2, 2, 0]);
  const { ward } = await sampleEdition();
  expect((await findPrint(ward.id, print.id))?.finishedAt).not.toBeNull();
});
