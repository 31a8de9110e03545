import { columns } from "#db/columns.ts";
import { cardRuns } from "./print.ts";
import { rallies, tiers } from "./rally.ts";
import { wards } from "./ward.ts";

const { table, id, string, int, instant, primaryKey, sql } = columns;
const { uniqueIndex, index } = columns;

export const cards = table(
  "cards",
  {
    id: id().primaryKey(),
    wardId: id()
      .notNull()
      .references(() => wards.id),
    channel: string(["paper", "digital"]).notNull(),
    number: string().notNull(),
    rescueVersion: int().notNull().default(1),
    rescueHash: string().notNull(),
    runId: id().references(() => cardRuns.id),
    createdAt: instant().notNull(),
  },
  (card) => [
    index("cards_run").on(card.runId),
    uniqueIndex("cards_number").on(card.wardId, card.number),
    uniqueIndex("cards_rescue").on(card.rescueHash),
  ],
);

export const cardKeys = table(
  "card_keys",
  {
    hash: string().primaryKey(),
    cardId: id()
      .notNull()
      .references(() => cards.id),
    createdAt: instant().notNull(),
  },
  (key) => [index("card_keys_card").on(key.cardId)],
);

export const cardMerges = table(
  "card_merges",
  {
    fromCardId: id()
      .primaryKey()
      .references(() => cards.id),
    intoCardId: id()
      .notNull()
      .references(() => cards.id),
    mergedAt: instant().notNull(),
  },
  (merge) => [index("card_merges_into").on(merge.intoCardId)],
);

export const cardProgress = table(
  "card_progress",
  {
    cardId: id()
      .notNull()
      .references(() => cards.id),
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    counted: int().notNull(),
    streets: int().notNull(),
    lastStampAt: instant().notNull(),
  },
  (progress) => [primaryKey({ columns: [progress.cardId, progress.rallyId] })],
);

export const entries = table(
  "entries",
  {
    id: id().primaryKey(),
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    tierId: id()
      .notNull()
      .references(() => tiers.id),
    cardId: id()
      .notNull()
      .references(() => cards.id),
    number: string().notNull(),
    periodKey: string().notNull(),
    enteredAt: instant().notNull(),
    withdrawnAt: instant(),
    withdrawnReason: string(["merged"]),
  },
  (entry) => [
    uniqueIndex("entries_once")
      .on(entry.cardId, entry.tierId, entry.periodKey)
      .where(sql`withdrawn_at IS NULL`),
    uniqueIndex("entries_number").on(entry.rallyId, entry.number),
  ],
);

export const attempts = table(
  "attempts",
  {
    bucket: string().notNull(),
    windowStart: instant().notNull(),
    count: int().notNull(),
  },
  (attempt) => [
    primaryKey({ columns: [attempt.bucket, attempt.windowStart] }),
    index("attempts_window").on(attempt.windowStart),
  ],
);
