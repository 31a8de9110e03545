import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeEach, expect, it } from "vitest";
import type { Edition } from "#app/models/edition.server.ts";
import { findFile } from "#app/models/file.server.ts";
import { orderPack } from "#app/models/pack.server.ts";
import {
  claimDrawnPrint,
  finishPrint,
} from "#app/models/print-finish.server.ts";
import {
  claimPart,
  type DrawnPart,
  finishPart,
  listParts,
} from "#app/models/print-part.server.ts";
import { readProgress } from "#app/models/print-progress.server.ts";
import {
  findPrint,
  type Print,
  switchPrint,
} from "#app/models/print.server.ts";
import { node, root } from "#server/install.mjs";
import { makeOfficial } from "#tests/routes/ward-world.ts";
import { sampleEdition } from "./press.ts";

const MINUTE_MS = 60_000;

let edition: Edition;
let staffId: string;

async function order(count: number): Promise<Print> {
  const shopIds = edition.checkpoints
    .slice(0, count)
    .map(({ shop }) => shop.id);
  const address = {
    running: "http://localhost:3000",
    isPublic: false,
    choice: null,
  };
  const packing = await orderPack(
    edition,
    {
      wishes: [{ sheet: "poster" }],
      scope: { kind: "shops", shopIds },
    },
    address,
    staffId,
    new Date(),
  );
  if (!packing.ok) throw new Error(packing.refusal);
  return packing.print;
}

const drawnAs = (text: string): DrawnPart => ({
  pdf: new TextEncoder().encode(text),
  pages: 1,
  codes: 10,
  codesRead: 10,
  problems: [],
});

/** Draws whatever waits, without drawing. */
async function drain(now = new Date()) {
  for (;;) {
    const part = await claimPart(now);
    if (!part) return;
    const text = `${part.printId} ${part.position}`;
    await finishPart(part, drawnAs(text), now);
  }
}

async function again(print: Print): Promise<Print> {
  return (await findPrint(edition.ward.id, print.id))!;
}

beforeEach(async () => {
  edition = await sampleEdition();
  staffId ??= (await makeOfficial("印刷係")).id;
  await drain(new Date(Date.now() + 10 * MINUTE_MS));
  for (;;) {
    const left = await claimDrawnPrint(new Date());
    if (!left) break;
    await finishPrint(left, null, new Date());
  }
});

it("an order is cut into parts of ten posters, the oldest first", async () => {
  const print = await order(30);
  const [first] = await listParts([print.id]);
  expect(first?.subjects).toHaveLength(10);
  const claimed = await claimPart(new Date());
  expect(claimed).toMatchObject({ printId: print.id, position: 0 });
  expect(await readProgress(print)).toMatchObject({
    state: "running",
    subjects: 30,
    done: 0,
  });
});

it("many who ask at once hold each part once", async () => {
  const print = await order(50);
  const now = new Date();
  const all = await Promise.all(
    Array.from({ length: 12 }, () => claimPart(now)),
  );
  const held = all.flatMap((part) => part?.position ?? []);
  expect(held.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
  expect(await claimPart(now)).toBeNull();
  expect(print.finishedAt).toBeNull();
});

it("what a killed process held is taken over after two minutes, what it drew stays", async () => {
  const print = await order(20);
  const start = new Date();
  const drawn = (await claimPart(start))!;
  expect(await finishPart(drawn, drawnAs("first"), start)).toBe(true);
  const lost = (await claimPart(start))!;
  const soon = new Date(start.getTime() + 2 * MINUTE_MS);
  expect(await claimPart(soon)).toBeNull();
  const later = new Date(soon.getTime() + 1);
  const taken = (await claimPart(later))!;
  expect(taken).toMatchObject({ printId: print.id, position: lost.position });
  expect(await finishPart(lost, drawnAs("too late"), later)).toBe(false);
  expect(await finishPart(taken, drawnAs("second"), later)).toBe(true);
  expect(await finishPart(taken, drawnAs("twice"), later)).toBe(false);
  const parts = await listParts([print.id]);
  expect(parts.map(({ drawnAt }) => drawnAt)).toEqual([start, later]);
});

it("a stopped order waits, and goes on behind the last drawn part", async () => {
  const print = await order(20);
  const now = new Date();
  await finishPart((await claimPart(now))!, drawnAs("first"), now);
  const { id } = edition.ward;
  await switchPrint(id, print, "stop", staffId, now);
  expect(await claimPart(now)).toBeNull();
  expect(await readProgress(await again(print))).toMatchObject({
    state: "stopped",
    done: 10,
  });
  await switchPrint(id, await again(print), "go-on", staffId, now);
  expect(await claimPart(now)).toMatchObject({ position: 1 });
});

it("one process joins; the joined file replaces those of the parts", async () => {
  const print = await order(20);
  expect(await claimDrawnPrint(new Date())).toBeNull();
  await drain();
  const now = new Date();
  const [first, second] = await Promise.all([
    claimDrawnPrint(now),
    claimDrawnPrint(now),
  ]);
  expect([first, second].filter(Boolean)).toHaveLength(1);
  const drawn = (first ?? second)!;
  expect(drawn.hashes).toHaveLength(2);
  const pdf = new TextEncoder().encode(`whole ${print.id}`);
  expect(await finishPrint(drawn, pdf, now)).toBe(true);
  expect(await finishPrint(drawn, pdf, now)).toBe(false);
  for (const hash of drawn.hashes)
    expect(await findFile(edition.ward.id, hash)).toBeNull();
  const { fileHash, finishedAt } = await again(print);
  expect(finishedAt).toEqual(now);
  const file = await findFile(edition.ward.id, fileHash!);
  expect(file?.content.toString()).toBe(`whole ${print.id}`);
  expect(await findFile("another ward", fileHash!)).toBeNull();
});

it("two processes share the parts, each part once", async () => {
  const orders = [await order(110), await order(110)];
  const draw = async () => {
    const { stdout } = await promisify(execFile)(
      node,
      ["tests/models/printer.worker.ts"],
      { cwd: root },
    );
    return JSON.parse(stdout) as string[];
  };
  const [one, two] = await Promise.all([draw(), draw()]);
  const parts = await listParts(orders.map(({ id }) => id));
  const names = parts.map(({ printId, position }) => `${printId} ${position}`);
  expect([...one, ...two].toSorted()).toEqual(names.toSorted());
  expect(parts.every(({ drawnAt }) => drawnAt)).toBe(true);
});
