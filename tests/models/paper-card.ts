import { makeCard, type Card } from "#app/models/card.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { transaction } from "#db/client.server.ts";

/** A paper card nobody has used yet. */
export function makePaperCard({ ward }: Edition): Promise<Card> {
  return transaction((tx) => makeCard(tx, ward.id, "paper", new Date()));
}
