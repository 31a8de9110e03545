import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Journal = { entries: { idx: number; tag: string }[] };

const JOURNAL = "meta/_journal.json";

function readJournal(folder: string): Journal {
  return JSON.parse(readFileSync(join(folder, JOURNAL), "utf8")) as Journal;
}

/** The names of a folder's migrations, first to last. */
export function listMigrations(folder: string): string[] {
  return readJournal(folder).entries.map(({ tag }) => tag);
}

/** Writes into `copy` a folder that ends with the first `count` migrations. */
export function copyFirstMigrations(
  folder: string,
  count: number,
  copy: string,
): void {
  const journal = readJournal(folder);
  const entries = journal.entries.slice(0, count);
  mkdirSync(join(copy, "meta"), { recursive: true });
  writeFileSync(join(copy, JOURNAL), JSON.stringify({ ...journal, entries }));
  for (const { tag } of entries)
    copyFileSync(join(folder, `${tag}.sql`), join(copy, `${tag}.sql`));
}
