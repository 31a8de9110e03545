import { columns } from "#db/columns.ts";
import { cards } from "./card.ts";
import { checkpoints, rallies } from "./rally.ts";

const { table, id, string, int, bool, instant, uniqueIndex, index, sql } =
  columns;

export const stamps = table(
  "stamps",
  {
    id: id().primaryKey(),
    cardId: id()
      .notNull()
      .references(() => cards.id),
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    checkpointId: id()
      .notNull()
      .references(() => checkpoints.id),
    periodKey: string().notNull(),
    day: string().notNull(),
    channel: string(["paper", "digital"]).notNull(),
    method: string([
      "staff",
      "grant",
      "desk",
      "rotating",
      "daily",
      "static",
    ]).notNull(),
    evidence: int().notNull(),
    place: string(["inside", "outside", "unknown"]).notNull(),
    counted: bool().notNull(),
    reason: string([
      "too-soon",
      "too-many-in-ten-minutes",
      "too-many-today",
      "too-fast",
    ]),
    clientId: string(),
    pressedAt: instant().notNull(),
    receivedAt: instant().notNull(),
    tallied: bool().notNull().default(false),
  },
  (stamp) => [
    uniqueIndex("stamps_once").on(
      stamp.cardId,
      stamp.checkpointId,
      stamp.periodKey,
    ),
    index("stamps_checkpoint_day").on(stamp.checkpointId, stamp.day),
    index("stamps_held")
      .on(stamp.rallyId, stamp.id)
      .where(sql`reason = 'too-fast'`),
    index("stamps_untallied")
      .on(stamp.id)
      .where(sql`NOT tallied`),
  ],
);

export const voids = table(
  "voids",
  {
    stampId: id()
      .primaryKey()
      .references(() => stamps.id),
    voidedAt: instant().notNull(),
    voidedBy: string().notNull(),
    reason: string().notNull(),
    tallied: bool().notNull().default(false),
  },
  (row) => [
    index("voids_untallied")
      .on(row.stampId)
      .where(sql`NOT tallied`),
  ],
);

export const clearances = table(
  "clearances",
  {
    stampId: id()
      .primaryKey()
      .references(() => stamps.id),
    clearedAt: instant().notNull(),
    clearedBy: string().notNull(),
    reason: string().notNull(),
    tallied: bool().notNull().default(false),
  },
  (row) => [
    index("clearances_untallied")
      .on(row.stampId)
      .where(sql`NOT tallied`),
  ],
);
