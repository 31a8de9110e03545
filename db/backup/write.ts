import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Dialect } from "../dialect.ts";
import {
  FORMAT,
  FORMAT_VERSION,
  type Header,
  lineOf,
  type Source,
} from "./format.ts";
import { listMigrations } from "./journal.ts";
import { openPostgresSource } from "./postgres-source.ts";
import { openSqliteSource } from "./sqlite-source.ts";

export type BackupOrder = {
  engine: Dialect;
  url: string;
  /** The folder of this engine's migrations. */
  migrations: string;
  /** Where the whole backup will be. */
  file: string;
  takenAt: string;
  /** The fingerprint of the instance secret. */
  secret: string | null;
};

/** The end of the name of a backup that is still being written, or never was finished. */
export const PARTIAL = ".partial";

/** Little smaller than the default level's, in a third of its time. */
const GZIP_LEVEL = 3;

function headerOf(source: Source, order: BackupOrder): Header {
  if (source.migrations === 0) throw new Error("the database is empty");
  const names = listMigrations(order.migrations);
  const last = names[source.migrations - 1];
  if (last === undefined)
    throw new Error(
      `the database has ${source.migrations} migrations, this version knows ${names.length}: back it up with the version that made it`,
    );
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    takenAt: order.takenAt,
    engine: source.engine,
    migrations: { count: source.migrations, last },
    secret: order.secret,
  };
}

async function* linesOf(source: Source, header: Header) {
  const hash = createHash("sha256");
  const rows: Record<string, number> = {};
  const told = (text: string) => {
    hash.update(text);
    return text;
  };
  yield told(lineOf(header));
  for (const table of source.tables) {
    const { name, columns } = table;
    yield told(lineOf({ table: name, columns }));
    rows[name] = 0;
    for await (const chunk of source.chunks(table)) {
      rows[name] += chunk.rows;
      if (chunk.rows > 0) yield told(chunk.lines);
    }
  }
  yield lineOf({ rows, sha256: hash.digest("hex") });
}

/** Makes a new or renamed file of a folder lasting. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

/**
 * Writes the whole database, as it is at one instant, into `order.file`: under
 * another name until it is whole and on disk.
 */
export async function writeBackup(order: BackupOrder): Promise<void> {
  const folder = dirname(order.file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const partial = `${order.file}.${process.pid}${PARTIAL}`;
  const openSource =
    order.engine === "sqlite" ? openSqliteSource : openPostgresSource;
  const source = await openSource(order.url);
  try {
    await pipeline(
      linesOf(source, headerOf(source, order)),
      createGzip({ level: GZIP_LEVEL, chunkSize: 65_536 }),
      createWriteStream(partial, { flags: "wx", mode: 0o600, flush: true }),
    );
    await rename(partial, order.file);
    await syncFolder(folder);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  } finally {
    await source.close();
  }
}
