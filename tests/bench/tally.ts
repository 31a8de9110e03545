import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { root } from "#server/install.mjs";
import { startChild } from "./child.ts";
import type { Options } from "./options.ts";
import { type OurServer, serverEnv, startOurs } from "./our-server.ts";
import { beside, type Row } from "./report.ts";
import { pairOf, takeTurns } from "./rounds.ts";
import { cookiesOf, postForm, visit } from "./visit.ts";

const FEW_CARDS = 2300;
const MANY_CARDS = 230_000;
const VISITS_A_ROUND = 10;

/** Changes with the tables and the generator, so that a kept database is never a stale one. */
function seedVersion(): string {
  const hash = createHash("sha256");
  for (const folder of ["db/migrations/sqlite", "db/seed/kohoku"])
    for (const name of readdirSync(join(root, folder)).sort())
      if (name.includes("."))
        hash.update(readFileSync(join(root, folder, name)));
  return hash.digest("hex").slice(0, 8);
}

/** A folder with a seeded database: made once, then kept. */
async function seededFolder(cache: string, cards: number): Promise<string> {
  const folder = join(cache, `sample-${cards}-${seedVersion()}`);
  if (existsSync(folder)) return folder;
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  const seed = await startChild(
    ["server/commands/db-seed.ts", "--cards", String(cards)],
    serverEnv(half),
    /^\d+ cards/m,
  );
  await seed.stop();
  renameSync(half, folder);
  return folder;
}

function countStamps(folder: string): number {
  const database = new Database(join(folder, "choiyori.sqlite"), {
    readonly: true,
  });
  const count = database.prepare("SELECT count(*) FROM stamps").pluck().get();
  database.close();
  return Number(count);
}

async function signIn({ port, links }: OurServer): Promise<string> {
  const token = new URL(links.ward!).searchParams.get("token");
  return cookiesOf(await postForm(port, "/sign-in", "", `token=${token}`));
}

/** Milliseconds of one visit to the tally page. */
async function timeTally({ port }: OurServer, cookie: string): Promise<number> {
  const from = performance.now();
  const reply = await visit(port, "GET /ward/tally", [`Cookie: ${cookie}`]);
  if (reply.status !== 200)
    throw new Error(`/ward/tally answered ${reply.status}`);
  return performance.now() - from;
}

/** The ward's tally page with many stamps beside the same page with few. */
export async function measureTally({ cache, rounds }: Options): Promise<Row[]> {
  const folders = [
    await seededFolder(cache, MANY_CARDS),
    await seededFolder(cache, FEW_CARDS),
  ] as const;
  const [many, few] = await Promise.all(
    folders.map(async (dataDir) => {
      const server = await startOurs({ dataDir });
      return { server, cookie: await signIn(server) };
    }),
  );
  const time = (one: typeof many) => () => timeTally(one!.server, one!.cookie);
  await takeTurns(VISITS_A_ROUND, time(many), time(few));
  const taken = await takeTurns(VISITS_A_ROUND * rounds, time(many), time(few));
  await many!.server.stop();
  await few!.server.stop();
  const [manyStamps, fewStamps] = folders.map(countStamps);
  return [
    beside(
      `/ward/tally with ${manyStamps} stamps, beside ${fewStamps}`,
      pairOf(taken.ours, taken.bare),
      "ms",
      { sign: "≤", ratio: 1.2 },
    ),
  ];
}
