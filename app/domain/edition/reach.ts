import type { TierRule } from "../edition.ts";
import type { Caps } from "../rules/caps.ts";
import type { CheckpointMode, Offered } from "./offered.ts";

export type Unreachable = {
  kind: Exclude<TierRule["kind"], "all-of" | "any-of">;
  /** What the rule asks for, and the most that can be had. */
  n: number;
  most: number;
  /** The category or theme that is asked for. */
  of: string;
};

/**
 * The best evidence a way of stamping gives, 0–100. Assumed: a printed poster
 * stays static (40 with the place); at a till the shop's own screen shows the
 * rotating code (80), or a 日めくり sheet (50); a shop that scans is staff (100).
 */
export function bestEvidence(mode: CheckpointMode): number {
  return { static: 40, till: 80, staff: 100 }[mode];
}

/**
 * Why nobody can reach a rule with the checkpoints offered; null when somebody
 * can. `visits` is how often one shop can stamp one card (null for no limit).
 */
export function judgeReach(
  rule: TierRule,
  offered: Offered[],
  visits: number | null,
): Unreachable | null {
  const short = (
    kind: Unreachable["kind"],
    n: number,
    most: number,
    of = "",
  ): Unreachable | null => (most < n ? { kind, n, most, of } : null);
  const streets = new Set(offered.map(({ streetId }) => streetId)).size;
  switch (rule.kind) {
    case "stamps":
      return short("stamps", rule.n, mostStamps(offered, rule, visits));
    case "evidence": {
      const able = offered.filter(
        ({ mode }) => bestEvidence(mode) >= rule.atLeast,
      );
      return short("evidence", rule.n, mostStamps(able, rule, visits));
    }
    case "category": {
      const { category } = rule;
      const own = offered.filter((one) => one.category === category);
      const most = mostStamps(own, rule, visits);
      return short("category", rule.n, most, category);
    }
    case "theme": {
      const own = offered.filter(({ themes }) => themes.includes(rule.theme));
      const most = mostStamps(own, rule, visits);
      return short("theme", rule.n, most, rule.theme);
    }
    case "streets":
      return short("streets", rule.n, streets);
    case "all-streets":
      return short("all-streets", 1, streets);
    case "areas": {
      const known = new Set(
        offered.flatMap(({ streetId, streetSlug }) => [streetId, streetSlug]),
      );
      const open = rule.areas.filter(({ streets: own }) =>
        own.some((street) => known.has(street)),
      );
      return short("areas", rule.n, open.length);
    }
    case "points": {
      const each = Math.min(rule.perShop ?? Infinity, visits ?? Infinity);
      const sum = offered.reduce((all, { points }) => all + points, 0);
      return short("points", rule.n, sum > 0 ? sum * each : 0);
    }
    case "all-of":
      return (
        rule.rules
          .map((part) => judgeReach(part, offered, visits))
          .find((found) => found !== null) ?? null
      );
    case "any-of": {
      const all = rule.rules.map((part) => judgeReach(part, offered, visits));
      return all.includes(null) ? null : all[0]!;
    }
  }
}

function mostStamps(
  offered: Offered[],
  { perShop, perStreet }: Caps,
  visits: number | null,
): number {
  const each = Math.min(perShop ?? Infinity, visits ?? Infinity);
  let total = 0;
  for (const own of Map.groupBy(offered, ({ streetId }) => streetId).values())
    total += Math.min(own.length * each, perStreet ?? Infinity);
  return total;
}
