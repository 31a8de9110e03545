import { nextTier, tierProgress } from "#app/domain/progress.ts";
import { shopLimit } from "#app/domain/period-key.ts";
import { db } from "#db/client.server.ts";
import type { Card } from "./card.server.ts";
import type { Edition } from "./edition.server.ts";
import {
  type CardStamp,
  countedStamps,
  listCardStamps,
} from "./stamp.server.ts";

/** A card's stamps in the running rally with its progress towards every tier. */
export async function readCard(edition: Edition, card: Card | null) {
  const stamps = card
    ? await listCardStamps(db, card.id, edition.rally.id)
    : [];
  return { stamps, ...tiersOf(edition, stamps) };
}

/** What the domain's rules ask of an edition. */
export function ruleEdition(edition: Edition) {
  return {
    streetIds: edition.streets.map(({ id }) => id),
    perShop: shopLimit(edition.rally.rules.repeat),
  };
}

export function tiersOf(edition: Edition, stamps: CardStamp[]) {
  const counted = countedStamps(edition, stamps);
  const rules = ruleEdition(edition);
  const tiers = edition.tiers.map((tier) => ({
    tier,
    progress: tierProgress(tier.rule, counted, rules),
  }));
  return {
    counted,
    tiers,
    next: nextTier(edition.tiers, counted, rules),
  };
}
