import { type Column, sql, type SQL } from "drizzle-orm";
import { dialect } from "./dialect.ts";

/** A sum as a number on both engines (0 for no rows). */
export function sumOf(column: Column | SQL): SQL<number> {
  return sql`coalesce(sum(${column}), 0)`.mapWith(Number) as SQL<number>;
}

type Lockable = { for?: (strength: "update") => unknown };

/** Locks the rows read until the end of the transaction. SQLite has one writer and needs none. */
export function locked<Q extends object>(query: Q): Q {
  if (dialect === "sqlite") return query;
  return (query as Lockable).for?.("update") as Q;
}
