import { getTableColumns } from "drizzle-orm";
import { expect, expectTypeOf, test } from "vitest";
import { columns as postgres } from "#db/columns.postgres.ts";
import { columns as sqlite } from "#db/columns.sqlite.ts";

type Note = { text: string; tags: string[] };

const onSqlite = sqlite.table("samples", {
  id: sqlite.id().primaryKey(),
  parentId: sqlite.id(),
  kind: sqlite.string(["one", "two"]).notNull(),
  name: sqlite.string().notNull(),
  note: sqlite.string(),
  count: sqlite.int().notNull().default(1),
  most: sqlite.int(),
  share: sqlite.real().notNull(),
  isOpen: sqlite.bool().notNull().default(false),
  isKnown: sqlite.bool(),
  at: sqlite.instant().notNull(),
  endedAt: sqlite.instant(),
  key: sqlite.bytes().notNull(),
  words: sqlite.json<Note>().notNull(),
  extra: sqlite.json<Note[] | null>(),
});

const onPostgres = postgres.table("samples", {
  id: postgres.id().primaryKey(),
  parentId: postgres.id(),
  kind: postgres.string(["one", "two"]).notNull(),
  name: postgres.string().notNull(),
  note: postgres.string(),
  count: postgres.int().notNull().default(1),
  most: postgres.int(),
  share: postgres.real().notNull(),
  isOpen: postgres.bool().notNull().default(false),
  isKnown: postgres.bool(),
  at: postgres.instant().notNull(),
  endedAt: postgres.instant(),
  key: postgres.bytes().notNull(),
  words: postgres.json<Note>().notNull(),
  extra: postgres.json<Note[] | null>(),
});

test("both vocabularies have the same words", () => {
  expect(Object.keys(postgres).sort()).toEqual(Object.keys(sqlite).sort());
  expectTypeOf<keyof typeof postgres>().toEqualTypeOf<keyof typeof sqlite>();
});

test("PostgreSQL infers the rows that SQLite infers", () => {
  expectTypeOf(onPostgres.$inferSelect).toEqualTypeOf(onSqlite.$inferSelect);
  expectTypeOf(onPostgres.$inferInsert).toEqualTypeOf(onSqlite.$inferInsert);
  expectTypeOf(onSqlite.$inferSelect).toEqualTypeOf<{
    id: string;
    parentId: string | null;
    kind: "one" | "two";
    name: string;
    note: string | null;
    count: number;
    most: number | null;
    share: number;
    isOpen: boolean;
    isKnown: boolean | null;
    at: Date;
    endedAt: Date | null;
    key: Buffer;
    words: Note;
    extra: Note[] | null;
  }>();
  expect(Object.keys(getTableColumns(onPostgres))).toEqual(
    Object.keys(getTableColumns(onSqlite)),
  );
});
