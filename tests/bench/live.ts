import { rmSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { firstIdAt } from "#app/domain/live-cursor.ts";
import { makeFolder } from "#tests/setup/environment.ts";
import { startChild } from "./child.ts";
import { closedLoop } from "./load.ts";
import { pressOnTime } from "./open-loop.ts";
import type { Options } from "./options.ts";
import { serverEnv, startOurs } from "./our-server.ts";
import { prepareCards } from "./prepare-cards.ts";
import { pressMix } from "./press-mix.ts";
import { atMost, beside, type Row } from "./report.ts";
import { pairOf, percentile, takeTurns } from "./rounds.ts";
import { openScreen } from "./screen.ts";

const SCREENS = 200;
const CONNECTIONS = 50;
const MOST_PER_SECOND = 7_000;
const PER_SECOND = 500;
const SETTLE_MS = 1500;

/** Stamps received since an instant: a press may find one that is there already. */
function countStamps(folder: string, sinceMs: number): number {
  const database = new Database(join(folder, "choiyori.sqlite"), {
    readonly: true,
  });
  const count = database
    .prepare("SELECT count(*) FROM stamps WHERE id > ?")
    .pluck()
    .get(firstIdAt(sinceMs));
  database.close();
  return Number(count);
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function signInShops(dataDir: string): Promise<string[]> {
  const child = await startChild(
    ["tests/bench/screens.worker.ts"],
    serverEnv(dataDir),
    /^cookies .+\n/m,
  );
  await child.stop();
  return JSON.parse(/^cookies (.+)$/m.exec(child.said())![1]!) as string[];
}

/** Shops' screens on the live list: what they cost those who press, and how soon they show it. */
export async function measureLive({
  seconds,
  rounds,
  profile,
}: Options): Promise<Row[]> {
  const dataDir = makeFolder("bench");
  const most = MOST_PER_SECOND * 0.8 * seconds * rounds * 2;
  const prepared = Math.ceil(most + PER_SECOND * seconds);
  await prepareCards(dataDir, prepared);
  const ours = await startOurs({ dataDir, profile });
  const { port } = ours;
  const cookies = await signInShops(dataDir);
  const next = pressMix(port, prepared);
  const press = async () => {
    const isGood = (reply: { status: number }) => reply.status === 303;
    const load = { port, connections: CONNECTIONS, next, isGood };
    return (await closedLoop(load, { seconds })).perSecond;
  };
  async function watched<T>(work: () => Promise<T>) {
    const delays: number[] = [];
    const stamps = new Set<string>();
    const heard = (id: string, delay: number) => {
      delays.push(delay);
      stamps.add(id);
    };
    const screens = await Promise.all(
      Array.from({ length: SCREENS }, (_, i) =>
        openScreen(port, cookies[i % cookies.length]!, heard),
      ),
    );
    await wait(SETTLE_MS);
    const done = await work();
    await wait(SETTLE_MS);
    screens.forEach((screen) => screen.destroy());
    return { done, delays, stamps: stamps.size };
  }
  const from = Date.now();
  const { delays, stamps } = await watched(() =>
    pressOnTime(port, next, seconds, PER_SECOND),
  );
  const made = countStamps(dataDir, from);
  const turns = await takeTurns(
    rounds,
    async () => (await watched(press)).done,
    press,
  );
  await ours.stop();
  rmSync(dataDir, { recursive: true, force: true });
  const at = `${PER_SECOND} presses/s, ${SCREENS} screens: press to screen`;
  return [
    atMost(`${at}, median`, percentile(delays, 0.5), "ms", null),
    atMost(`${at}, p99`, percentile(delays, 0.99), "ms", 1000),
    atMost(`${at}, of ${made} never told`, made - stamps, "", 0),
    beside(
      `check-ins with ${SCREENS} screens watching, beside none`,
      pairOf(turns.ours, turns.bare),
      "/s",
      { sign: "≥", ratio: 0.9 },
    ),
  ];
}
