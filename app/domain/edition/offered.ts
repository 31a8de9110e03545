import { shopLimit } from "../period-key.ts";
import type { RallyRules } from "../edition.ts";
import type { Edition } from "../rules/counted-stamp.ts";

export type CheckpointMode = "static" | "till" | "staff";

/** A checkpoint as far as rules can ask for it; withdrawn ones are left out. */
export type Offered = {
  name: string;
  streetId: string;
  streetSlug: string;
  streetName: string;
  category: string;
  themes: string[];
  points: number;
  mode: CheckpointMode;
};

/**
 * What rules are told of a rally that offers these checkpoints. Before it has
 * any, all streets of its ward are counted, for they are what may come.
 */
export function editionOf(
  offered: Pick<Offered, "streetId">[],
  rules: Pick<RallyRules, "repeat">,
  wardStreets: string[] = [],
): Edition {
  const streetIds = offered.map(({ streetId }) => streetId);
  return {
    streetIds: [...new Set(offered.length > 0 ? streetIds : wardStreets)],
    perShop: shopLimit(rules.repeat),
  };
}

/** The most points one checkpoint gives; undefined when there is none. */
export function mostPoints(
  offered: Pick<Offered, "points">[],
): number | undefined {
  if (offered.length === 0) return undefined;
  return Math.max(...offered.map(({ points }) => points));
}
