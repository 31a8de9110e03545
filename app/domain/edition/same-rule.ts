import type { EvidencePreset, TierRule } from "../edition.ts";

/** The same data, whatever order a database keeps its names in. */
export function sameData(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** Whether two tiers ask the same of a card. */
export function asksTheSame(
  a: { rule: TierRule; evidence: EvidencePreset },
  b: { rule: TierRule; evidence: EvidencePreset },
): boolean {
  return a.evidence === b.evidence && sameData(a.rule, b.rule);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const pairs = Object.entries(value).map(
    ([key, part]) => [key, sorted(part)] as const,
  );
  return Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
