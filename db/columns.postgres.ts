import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  customType,
  doublePrecision,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

export const columns = {
  table: pgTable,
  index,
  uniqueIndex,
  primaryKey,
  foreignKey,
  check,
  sql,
  id: () => text(),
  string: <const T extends [string, ...string[]]>(values?: T) =>
    text({ enum: values as T }),
  int: () => bigint({ mode: "number" }),
  real: () => doublePrecision(),
  bool: () => boolean(),
  instant: () => timestamp({ withTimezone: true, precision: 3 }),
  bytes: () => bytea(),
  json: <T>() => jsonb().$type<T>(),
};
