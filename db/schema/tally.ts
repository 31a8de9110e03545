import { columns } from "#db/columns.ts";
import { rallies } from "./rally.ts";

const { table, id, string, int, primaryKey } = columns;

export const tallyHours = table(
  "tally_hours",
  {
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    checkpointId: id().notNull(),
    day: string().notNull(),
    hour: int().notNull(),
    channel: string(["paper", "digital"]).notNull(),
    method: string().notNull(),
    stamps: int().notNull(),
  },
  (row) => [
    primaryKey({
      columns: [
        row.rallyId,
        row.checkpointId,
        row.day,
        row.hour,
        row.channel,
        row.method,
      ],
    }),
  ],
);

export const tallyVisits = table(
  "tally_visits",
  {
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    checkpointId: id().notNull(),
    day: string().notNull(),
    firstVisits: int().notNull(),
  },
  (row) => [primaryKey({ columns: [row.rallyId, row.checkpointId, row.day] })],
);

export const tallyFlows = table(
  "tally_flows",
  {
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    day: string().notNull(),
    fromStreetId: id().notNull(),
    toStreetId: id().notNull(),
    walks: int().notNull(),
  },
  (row) => [
    primaryKey({
      columns: [row.rallyId, row.day, row.fromStreetId, row.toStreetId],
    }),
  ],
);

export const tallyPeople = table(
  "tally_people",
  {
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    span: string(["day", "week", "month", "edition"]).notNull(),
    key: string().notNull(),
    channel: string(["paper", "digital"]).notNull(),
    people: int().notNull(),
    multiStreet: int().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.rallyId, row.span, row.key, row.channel] }),
  ],
);

/** Sums of `tally_hours` that pages read: by checkpoint, and (day `''`) for the whole edition. */
export const tallyShops = table(
  "tally_shops",
  {
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    day: string().notNull(),
    checkpointId: id().notNull(),
    channel: string(["paper", "digital"]).notNull(),
    method: string().notNull(),
    stamps: int().notNull(),
  },
  (row) => [
    primaryKey({
      columns: [
        row.rallyId,
        row.day,
        row.checkpointId,
        row.channel,
        row.method,
      ],
    }),
  ],
);

/** Sums of `tally_hours` over all checkpoints. */
export const tallyClock = table(
  "tally_clock",
  {
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    day: string().notNull(),
    hour: int().notNull(),
    channel: string(["paper", "digital"]).notNull(),
    stamps: int().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.rallyId, row.day, row.hour, row.channel] }),
  ],
);
