import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { foldTally } from "#app/models/tally-fold.server.ts";
import { db } from "#db/client.server.ts";
import { stamps } from "#db/schema/stamp.ts";
import { node, root } from "#server/install.mjs";
import { checkpointsApart, newKeyHash, sampleEdition } from "./press.ts";

const ROUNDS = 10;

type Told = {
  cardIds: string[];
  answers: number;
  newCards: number;
  newStamps: number;
};

async function pressElsewhere(keyHash: string): Promise<Told> {
  const { stdout } = await promisify(execFile)(
    node,
    ["tests/models/presser.worker.ts", keyHash, String(ROUNDS)],
    { cwd: root },
  );
  return JSON.parse(stdout) as Told;
}

test("two processes on one database press one card and fold as one", async () => {
  const edition = await sampleEdition();
  const places = checkpointsApart(edition).length;
  const keyHash = newKeyHash();
  const both = Promise.all([pressElsewhere(keyHash), pressElsewhere(keyHash)]);
  const folding = setInterval(() => void foldTally(), 50);
  const told = await both.finally(() => clearInterval(folding));
  await foldTally();
  const sum = (of: "answers" | "newCards" | "newStamps") =>
    told.reduce((total, one) => total + one[of], 0);
  expect(sum("answers")).toBe(2 * ROUNDS * places);
  expect(sum("newCards")).toBe(1);
  expect(sum("newStamps")).toBe(places);
  const [cardId, ...others] = new Set(told.flatMap(({ cardIds }) => cardIds));
  expect(others).toEqual([]);
  expect(await db.$count(stamps, eq(stamps.cardId, cardId!))).toBe(places);
});
