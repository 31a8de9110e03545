import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { drawPrints } from "#app/jobs/print.ts";
import { makeRun } from "#app/models/card-run.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { findFile } from "#app/models/file.server.ts";
import { orderPack } from "#app/models/pack.server.ts";
import { listParts } from "#app/models/print-part.server.ts";
import {
  type PrintProgress,
  readProgress,
} from "#app/models/print-progress.server.ts";
import { findPrint, type Print } from "#app/models/print.server.ts";
import type { PrintAddress } from "#app/models/printed-origin.server.ts";
import { touchWard } from "#app/models/ward.server.ts";
import { stopPrinting } from "#app/print/draw-and-check.server.ts";
import { transaction } from "#db/client.server.ts";
import { checkpoints, codes } from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import { canDecode, decodePdf } from "#tests/print/decode-pdf.ts";
import { makeOfficial } from "#tests/routes/ward-world.ts";
import { sampleEdition } from "./press.ts";

const address: PrintAddress = {
  running: "http://localhost:3000",
  isPublic: false,
  choice: null,
};

// Drawing and reading back takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let edition: Edition;
let staffId: string;

beforeAll(async () => {
  edition = await sampleEdition();
  ({ id: staffId } = await makeOfficial("印刷係"));
});

afterAll(() => stopPrinting());

async function finished(print: Pick<Print, "id">): Promise<PrintProgress> {
  for (let run = 0; run < 20; run++) {
    await drawPrints();
    const now = await findPrint(edition.ward.id, print.id);
    if (now?.finishedAt) return readProgress(now);
  }
  throw new Error("the order was not finished");
}

async function pdfOf({ print }: PrintProgress): Promise<Buffer> {
  const file = await findFile(edition.ward.id, print.fileHash ?? "");
  if (!file) throw new Error("the order has no file");
  return file.content;
}

function codeOf(number: number): string {
  const { id } = edition.checkpoints.find((one) => one.number === number)!;
  const own = [...edition.codes.values()];
  return own.find(({ checkpointId }) => checkpointId === id)!.code;
}

it("draws what it can and names what it cannot, by shop and sheet", async () => {
  const [good, emoji, bare, gone] = edition.checkpoints.slice(20, 24);
  await transaction(async (tx) => {
    await tx
      .update(shops)
      .set({ name: "もも🍑の店" })
      .where(eq(shops.id, emoji!.shop.id));
    await tx
      .update(codes)
      .set({ revokedAt: new Date() })
      .where(eq(codes.checkpointId, bare!.id));
    await tx
      .update(checkpoints)
      .set({ withdrawnAt: new Date() })
      .where(eq(checkpoints.id, gone!.id));
    await touchWard(tx, edition.ward.id);
  });
  edition = await sampleEdition();
  const shopIds = [good!, emoji!, bare!, gone!].map(({ shop }) => shop.id);
  const wishes = [
    { sheet: "poster" as const },
    { sheet: "counter" as const },
    { sheet: "daily" as const, from: "2026-11-22", to: "2026-11-24" },
    { sheet: "sign-in" as const },
  ];
  const packing = await orderPack(
    edition,
    { wishes, scope: { kind: "shops", shopIds } },
    address,
    staffId,
    new Date(),
  );
  if (!packing.ok) throw new Error(packing.refusal);
  const order = await finished(packing.print);
  expect(order).toMatchObject({ subjects: 3, done: 3, state: "finished" });
  // Each shop has poster, counter card, three days and a letter.
  expect(order).toMatchObject({ codes: 16, codesRead: 7, pages: 6 });
  const named = order.problems.map(({ subject, sheet, problem }) => [
    subject,
    sheet,
    problem,
  ]);
  expect(named.toSorted()).toEqual(
    [
      [emoji!.shop.id, "poster", "missing-glyph"],
      [emoji!.shop.id, "counter", "missing-glyph"],
      [emoji!.shop.id, "daily", "missing-glyph"],
      [emoji!.shop.id, "daily", "missing-glyph"],
      [emoji!.shop.id, "sign-in", "missing-glyph"],
      [bare!.shop.id, "poster", "no-code"],
      [bare!.shop.id, "counter", "no-code"],
      [bare!.shop.id, "daily", "no-code"],
    ].toSorted(),
  );
  const glyph = order.problems.find(
    ({ problem }) => problem === "missing-glyph",
  );
  expect(glyph?.details).toBe("🍑");
  expect((await pdfOf(order)).toString("latin1", 0, 5)).toBe("%PDF-");
  const parts = await listParts([order.print.id]);
  expect(parts.every(({ fileHash }) => fileHash === null)).toBe(true);
});

it.runIf(canDecode)(
  "posters of several parts are one PDF that reads back",
  async () => {
    const here = edition.checkpoints.slice(0, 12);
    const packing = await orderPack(
      edition,
      {
        wishes: [{ sheet: "poster" }],
        scope: { kind: "shops", shopIds: here.map(({ shop }) => shop.id) },
      },
      address,
      staffId,
      new Date(),
    );
    if (!packing.ok) throw new Error(packing.refusal);
    const order = await finished(packing.print);
    expect(order).toMatchObject({ codes: 12, codesRead: 12, pages: 12 });
    expect(decodePdf(await pdfOf(order))).toEqual(
      here.map(({ number }) => `HTTP://LOCALHOST:3000/S/${codeOf(number)}`),
    );
  },
);

it.runIf(canDecode)(
  "a run of 50 paper cards carries its 50 numbers, once each",
  async () => {
    const making = await makeRun(edition, 50, address, staffId, new Date());
    if (!making.ok) throw new Error(making.refusal);
    const order = await finished({ id: making.run.printId });
    expect(order).toMatchObject({ codes: 50, codesRead: 50, pages: 100 });
    const numbers = order.parts.flatMap(({ subjects }) => subjects);
    expect(new Set(numbers).size).toBe(50);
    expect(decodePdf(await pdfOf(order), "odd")).toEqual(
      numbers.map((number) => `HTTP://LOCALHOST:3000/C/${number}`),
    );
  },
  120_000,
);
