import { join } from "node:path";
import Database from "better-sqlite3";
import { serveBare } from "./bare-http.ts";
import { bareColumns, bareRow } from "./bare-row.ts";

const database = new Database(join(process.env.DATA_DIR!, "bare.sqlite"));
database.pragma("journal_mode = WAL");
database.pragma("synchronous = FULL");
database.exec(`CREATE TABLE bare (${bareColumns})`);
const marks = bareColumns.split(", ").map(() => "?");
const insert = database.prepare(
  `INSERT INTO bare VALUES (${marks.join(", ")})`,
);
const begin = database.prepare("BEGIN IMMEDIATE");
const commit = database.prepare("COMMIT");

let waiting: { row: unknown[]; done: () => void }[] = [];

function commitGroup() {
  const group = waiting;
  waiting = [];
  begin.run();
  for (const { row } of group) insert.run(row);
  commit.run();
  for (const { done } of group) done();
}

serveBare((cookie, path) => {
  if (waiting.length === 0) setImmediate(commitGroup);
  return new Promise<void>((done) => {
    waiting.push({ row: bareRow(cookie, path), done });
  });
});
