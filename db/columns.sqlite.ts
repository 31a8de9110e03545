import { sql } from "drizzle-orm";
import {
  blob,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

export const columns = {
  table: sqliteTable,
  index,
  uniqueIndex,
  primaryKey,
  foreignKey,
  check,
  sql,
  id: () => text(),
  string: <const T extends [string, ...string[]]>(values?: T) =>
    text({ enum: values as T }),
  int: () => integer(),
  real: () => real(),
  bool: () => integer({ mode: "boolean" }),
  instant: () => integer({ mode: "timestamp_ms" }),
  bytes: () => blob({ mode: "buffer" }),
  json: <T>() => text({ mode: "json" }).$type<T>(),
};
