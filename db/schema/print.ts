import type { SheetProblem } from "#app/domain/print-part.ts";
import { columns } from "#db/columns.ts";
import { rallies } from "./rally.ts";
import { wards } from "./ward.ts";

const { table, id, string, int, instant, bytes, json } = columns;
const { primaryKey, index } = columns;

/** Content-addressed bytes: what was printed, byte for byte. */
export const files = table("files", {
  hash: string().primaryKey(),
  wardId: id()
    .notNull()
    .references(() => wards.id),
  type: string().notNull(),
  content: bytes().notNull(),
  createdAt: instant().notNull(),
});

/** One order to print: posters, letters or paper cards of one rally. */
export const prints = table(
  "prints",
  {
    id: id().primaryKey(),
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    kind: string(["pack", "cards"]).notNull(),
    sheets: json<string[]>().notNull(),
    streetId: id(),
    origin: string().notNull(),
    requestedAt: instant().notNull(),
    requestedBy: string().notNull(),
    stoppedAt: instant(),
    finishedAt: instant(),
    fileHash: string().references(() => files.hash),
  },
  (print) => [index("prints_rally").on(print.rallyId)],
);

/** A few subjects of a print, drawn, re-read and kept together: an interrupted print goes on behind the last one. */
export const printParts = table(
  "print_parts",
  {
    printId: id()
      .notNull()
      .references(() => prints.id),
    position: int().notNull(),
    subjects: json<string[]>().notNull(),
    claimedAt: instant(),
    drawnAt: instant(),
    pages: int().notNull().default(0),
    codes: int().notNull().default(0),
    codesRead: int().notNull().default(0),
    problems: json<SheetProblem[]>().notNull(),
    fileHash: string().references(() => files.hash),
  },
  (part) => [primaryKey({ columns: [part.printId, part.position] })],
);

/** Paper cards made together, numbered and printed. */
export const cardRuns = table("card_runs", {
  id: id().primaryKey(),
  rallyId: id()
    .notNull()
    .references(() => rallies.id),
  count: int().notNull(),
  madeAt: instant().notNull(),
  madeBy: string().notNull(),
  printId: id()
    .notNull()
    .references(() => prints.id),
});
