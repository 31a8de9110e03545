import { columns } from "#db/columns.ts";
import { cards } from "./card.ts";
import { rallies } from "./rally.ts";

const { table, id, string, instant, index } = columns;

/** One paper card keyed in at the desk; its stamps carry `desk:ID` as their client id. */
export const deskEntries = table(
  "desk_entries",
  {
    id: id().primaryKey(),
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    cardId: id()
      .notNull()
      .references(() => cards.id),
    day: string().notNull(),
    enteredAt: instant().notNull(),
    enteredBy: string().notNull(),
    undoneAt: instant(),
    undoneBy: string(),
  },
  (entry) => [
    index("desk_entries_card").on(entry.cardId),
    index("desk_entries_rally").on(entry.rallyId, entry.enteredAt),
  ],
);
