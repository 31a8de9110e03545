import { z } from "zod";
import type { Dialect } from "../dialect.ts";

export const FORMAT = "choiyori-backup";
export const FORMAT_VERSION = 1;

/** The first line of a backup. `secret` is a fingerprint of the instance secret, if there was one; never the secret. */
export type Header = {
  format: typeof FORMAT;
  version: number;
  takenAt: string;
  engine: Dialect;
  migrations: { count: number; last: string };
  secret: string | null;
};

/** A table and its columns; in a backup its rows follow as arrays, one a line. */
export type Table = { name: string; columns: string[] };

/** Some whole lines of rows, each with its line end. */
export type Chunk = { lines: string; rows: number };

/** A database read from one consistent snapshot. */
export type Source = {
  engine: Dialect;
  /** How many migrations it has taken. */
  migrations: number;
  /** Referenced tables come before those that refer to them. */
  tables: Table[];
  chunks: (table: Table) => AsyncIterable<Chunk>;
  close: () => Promise<void>;
};

export const header = z.object({
  format: z.literal(FORMAT),
  version: z.int(),
  takenAt: z.iso.datetime(),
  engine: z.enum(["sqlite", "postgres"]),
  migrations: z.object({ count: z.int(), last: z.string() }),
  secret: z.string().nullable(),
});

export const tableLine = z.object({
  table: z.string(),
  columns: z.array(z.string()),
});

export const trailer = z.object({
  rows: z.record(z.string(), z.int()),
  sha256: z.string(),
});

export function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Tables so that each comes after those it refers to; members of a ring in the order given. */
export function inReferenceOrder<T extends { name: string }>(
  tables: T[],
  references: { from: string; to: string }[],
): T[] {
  const ordered = new Set<T>();
  const visited = new Set<T>();
  function visit(table: T) {
    if (visited.has(table)) return;
    visited.add(table);
    for (const { from, to } of references) {
      const target = tables.find(({ name }) => name === to);
      if (from === table.name && target) visit(target);
    }
    ordered.add(table);
  }
  tables.forEach(visit);
  return [...ordered];
}
