import { join } from "node:path";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { integer, sqliteTable } from "drizzle-orm/sqlite-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { groupCommit } from "#db/group-commit.server.ts";
import { makeFolder } from "#tests/setup/environment.ts";

const parents = sqliteTable("parents", { id: integer().primaryKey() });
const children = sqliteTable("children", { parentId: integer() });

let said: string[] = [];
let connection: Database.Database;
let queue: ReturnType<typeof groupCommit>;

beforeEach(() => {
  said = [];
  connection = new Database(join(makeFolder("group"), "test.sqlite"), {
    verbose: (statement) => said.push(String(statement)),
  });
  connection.pragma("foreign_keys = ON");
  connection.exec(`
    CREATE TABLE parents (id INTEGER PRIMARY KEY);
    CREATE TABLE children (
      parent_id INTEGER REFERENCES parents DEFERRABLE INITIALLY DEFERRED
    )`);
  queue = groupCommit(
    connection,
    drizzle(connection, { casing: "snake_case" }),
  );
});

afterEach(() => {
  connection.close();
});

function addParent(id: number) {
  return queue.transaction((tx) =>
    tx.insert(parents).values({ id }).returning(),
  );
}

function countSaid(statement: string): number {
  return said.filter((one) => one === statement).length;
}

function listParents(): unknown[] {
  return connection.prepare("SELECT id FROM parents ORDER BY id").pluck().all();
}

test("units that wait in one turn share one commit, a savepoint each", async () => {
  await Promise.all([1, 2, 3, 4, 5].map(addParent));
  expect(listParents()).toEqual([1, 2, 3, 4, 5]);
  expect(countSaid("BEGIN IMMEDIATE")).toBe(1);
  expect(countSaid("COMMIT")).toBe(1);
  expect(countSaid("SAVEPOINT unit")).toBe(5);
});

test("nobody is answered before the commit", async () => {
  const committedWhenAnswered = [1, 2, 3].map((id) =>
    addParent(id).then(() => countSaid("COMMIT")),
  );
  expect(await Promise.all(committedWhenAnswered)).toEqual([1, 1, 1]);
});

test("a unit that fails undoes itself and nobody else", async () => {
  const answers = await Promise.allSettled([
    addParent(1),
    queue.transaction(async (tx) => {
      await tx.insert(parents).values({ id: 2 });
      throw new Error("changed its mind");
    }),
    addParent(1),
    addParent(3),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "rejected",
    "fulfilled",
  ]);
  expect(listParents()).toEqual([1, 3]);
  expect(countSaid("COMMIT")).toBe(1);
});

test("a commit that fails rejects every unit and keeps nothing", async () => {
  const answers = await Promise.allSettled([
    addParent(1),
    queue.transaction((tx) =>
      tx.insert(children).values({ parentId: 404 }).returning(),
    ),
    addParent(2),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([
    "rejected",
    "rejected",
    "rejected",
  ]);
  expect(listParents()).toEqual([]);
  expect(connection.inTransaction).toBe(false);
});

test("the queue goes on after a failed commit", async () => {
  await expect(
    queue.transaction((tx) =>
      tx.insert(children).values({ parentId: 404 }).returning(),
    ),
  ).rejects.toThrow(/FOREIGN KEY/);
  await addParent(1);
  expect(listParents()).toEqual([1]);
});

test("a begin that fails rejects every unit, and the queue goes on", async () => {
  connection.exec("BEGIN");
  const answers = await Promise.allSettled([addParent(1), addParent(2)]);
  expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await addParent(3);
  expect(listParents()).toEqual([3]);
});

test("waits for another connection's write instead of failing", async () => {
  const other = new Database(connection.name);
  other.exec("BEGIN IMMEDIATE; INSERT INTO parents VALUES (9)");
  connection.pragma("busy_timeout = 1");
  const added = addParent(1);
  setTimeout(() => other.exec("COMMIT").close(), 60);
  await added;
  expect(listParents()).toEqual([1, 9]);
});

test("units that come while a group is open wait for the next one", async () => {
  let openGate = () => {};
  const gate = new Promise<void>((open) => (openGate = open));
  const first = queue.transaction(async (tx) => {
    await gate;
    return tx.insert(parents).values({ id: 1 }).returning();
  });
  await new Promise(setImmediate);
  const second = addParent(2);
  openGate();
  await Promise.all([first, second]);
  expect(listParents()).toEqual([1, 2]);
  expect(countSaid("COMMIT")).toBe(2);
});

test("idle waits for all that is under way", async () => {
  void addParent(1);
  await queue.idle();
  expect(listParents()).toEqual([1]);
});
