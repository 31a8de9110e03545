import { mostPoints } from "#app/domain/edition/offered.ts";
import type { TierRule } from "#app/domain/edition.ts";
import { withEvidence } from "#app/domain/needed-stamps.ts";
import { nextTier, tierProgress } from "#app/domain/progress.ts";
import { shopLimit } from "#app/domain/period-key.ts";
import { db } from "#db/client.server.ts";
import type { Card } from "./card.server.ts";
import type { Edition, Tier } from "./edition.server.ts";
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

type Asked = {
  rules: { streetIds: string[]; perShop: number | null };
  tiers: { tier: Tier; rule: TierRule }[];
};

const known = new WeakMap<Edition, Asked>();

/** What an edition asks: its streets that offer anything, and each tier's rule with its demand on evidence. */
export function askedOf(edition: Edition): Asked {
  const kept = known.get(edition);
  if (kept) return kept;
  const { rally, checkpoints } = edition;
  const living = checkpoints.filter(({ withdrawnAt }) => !withdrawnAt);
  const offering = new Set(living.map(({ street }) => street.id));
  const rules = {
    streetIds: [...offering],
    perShop: shopLimit(rally.rules.repeat),
  };
  const tiers = edition.tiers.map((tier) => ({
    tier,
    rule: withEvidence(tier.rule, tier.evidence, rules, mostPoints(living)),
  }));
  const asked = { rules, tiers };
  known.set(edition, asked);
  return asked;
}

export function tiersOf(edition: Edition, stamps: CardStamp[]) {
  const counted = countedStamps(edition, stamps);
  const { rules, tiers } = askedOf(edition);
  const next = nextTier(tiers, counted, rules);
  return {
    counted,
    tiers: tiers.map(({ tier, rule }) => ({
      tier,
      progress: tierProgress(rule, counted, rules),
    })),
    next: next && { tier: next.tier.tier, progress: next.progress },
  };
}
