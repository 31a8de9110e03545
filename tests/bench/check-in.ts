import { rmSync } from "node:fs";
import { makeFolder } from "#tests/setup/environment.ts";
import { findPostgres, startPostgres } from "#tests/setup/postgres-server.ts";
import pg from "pg";
import { type Child, processorSeconds, startChild } from "./child.ts";
import { findFreePort } from "./free-port.ts";
import { closedLoop } from "./load.ts";
import type { Options } from "./options.ts";
import { startOurs } from "./our-server.ts";
import { prepareCards } from "./prepare-cards.ts";
import { pressMix } from "./press-mix.ts";
import { beside, type Row } from "./report.ts";
import { pairOf, takeTurns } from "./rounds.ts";

const CONNECTIONS = 50;
const SHARE_OF_KNOWN_CARDS = 0.8;
const MICROSECONDS = 1e6;

type Engine = {
  name: string;
  /** More than any server here will answer: sets how many cards are prepared. */
  mostPerSecond: number;
  least: number;
  bare: string;
  databaseUrl?: string;
  bareUrl?: string;
};

async function pressFor(
  child: Child,
  port: number,
  next: () => string,
  seconds: number,
) {
  const before = processorSeconds(child);
  const load = { port, connections: CONNECTIONS, next };
  const isGood = (reply: { status: number }) => reply.status === 303;
  const { perSecond, answered, failed } = await closedLoop(
    { ...load, isGood },
    { seconds },
  );
  if (failed > 0) throw new Error(`${failed} of ${answered} presses failed`);
  const used = processorSeconds(child) - before;
  return { perSecond, micros: (used / answered) * MICROSECONDS };
}

async function compareOn(engine: Engine, options: Options): Promise<Row[]> {
  const { seconds, rounds, profile } = options;
  const dataDir = makeFolder("bench");
  const most = engine.mostPerSecond * SHARE_OF_KNOWN_CARDS;
  const prepared = Math.ceil(most * (seconds * rounds + 2));
  await prepareCards(dataDir, prepared, engine.databaseUrl);
  const ours = await startOurs({
    dataDir,
    databaseUrl: engine.databaseUrl,
    profile,
  });
  const port = await findFreePort();
  const bare = await startChild(
    [`tests/bench/${engine.bare}`],
    {
      DATA_DIR: dataDir,
      PORT: String(port),
      DATABASE_URL: engine.bareUrl ?? "",
    },
    /^ready/m,
  );
  const ourMix = pressMix(ours.port, prepared);
  const bareMix = pressMix(port, Infinity);
  await pressFor(ours.child, ours.port, ourMix, 1);
  await pressFor(bare, port, bareMix, 1);
  const taken = await takeTurns(
    rounds,
    () => pressFor(ours.child, ours.port, ourMix, seconds),
    () => pressFor(bare, port, bareMix, seconds),
  );
  await ours.stop();
  await bare.stop();
  rmSync(dataDir, { recursive: true, force: true });
  const pair = (of: "perSecond" | "micros") =>
    pairOf(
      taken.ours.map((run) => run[of]),
      taken.bare.map((run) => run[of]),
    );
  return [
    beside(`check-ins on ${engine.name}`, pair("perSecond"), "/s", {
      sign: "≥",
      ratio: engine.least,
    }),
    beside(
      `processor a check-in on ${engine.name}, server only`,
      pair("micros"),
      "µs",
      null,
    ),
  ];
}

/** Durable check-ins a second through POST /s/:code on SQLite, FULL. */
export function pressOnSqlite(options: Options): Promise<Row[]> {
  return compareOn(
    {
      name: "SQLite",
      mostPerSecond: 14_000,
      least: 0.4,
      bare: "bare-sqlite.worker.ts",
    },
    options,
  );
}

/** The same on a PostgreSQL server of the bench's own, with its default durability. */
export async function pressOnPostgres(options: Options): Promise<Row[]> {
  const binaries = findPostgres();
  if (!binaries)
    throw new Error("PostgreSQL is missing (Debian package: postgresql)");
  const server = await startPostgres(binaries);
  const admin = new pg.Client({ connectionString: server.urlOf("postgres") });
  await admin.connect();
  await admin.query("CREATE DATABASE ours");
  await admin.query("CREATE DATABASE bare");
  await admin.end();
  const rows = await compareOn(
    {
      name: "PostgreSQL",
      mostPerSecond: 4000,
      least: 0.5,
      bare: "bare-postgres.worker.ts",
      databaseUrl: server.urlOf("ours"),
      bareUrl: server.urlOf("bare"),
    },
    options,
  );
  await server.stop();
  return rows;
}
