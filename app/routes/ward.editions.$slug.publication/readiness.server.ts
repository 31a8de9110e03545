import { lintTiers } from "#app/domain/edition/lint.ts";
import { crosses } from "#app/domain/edition/periods.ts";
import { tierErrors } from "#app/domain/edition/tier-errors.ts";
import { type Edition, listRallies } from "#app/models/edition.server.ts";
import { offeredOf } from "#app/models/offered.server.ts";

export type Missing =
  | { kind: "no-channel" | "no-tier" | "no-checkpoint" }
  | { kind: "unreachable" | "evidence"; tier: string; error: string };

/** What a rally lacks before it can be public; empty when nothing. */
export function missingOf(edition: Edition): Missing[] {
  const { channels, tiers, rally } = edition;
  const offered = offeredOf(edition);
  const missing: Missing[] = [];
  if (channels.length === 0) missing.push({ kind: "no-channel" });
  if (tiers.length === 0) missing.push({ kind: "no-tier" });
  if (offered.length === 0) missing.push({ kind: "no-checkpoint" });
  for (const tier of tiers) {
    const { n, evidence } = tierErrors(rally.rules, tier, offered);
    if (n) missing.push({ kind: "unreachable", tier: tier.name, error: n });
    if (evidence)
      missing.push({ kind: "evidence", tier: tier.name, error: evidence });
  }
  return missing;
}

/** What may be wrong without standing in the way: the legal lint, and public rallies that cross this one. */
export async function warningsOf(edition: Edition) {
  const { rally, tiers } = edition;
  const findings = lintTiers(
    rally.rules,
    tiers,
    offeredOf(edition),
    edition.streets.map(({ slug }) => slug),
  );
  const others = await listRallies(rally.wardId);
  return {
    findings: findings.filter(({ ok }) => !ok),
    tierNames: Object.fromEntries(tiers.map(({ id, name }) => [id, name])),
    crossing: others
      .filter(
        (other) =>
          other.id !== rally.id && other.publishedAt && crosses(rally, other),
      )
      .map(({ name, startsOn, endsOn }) => ({ name, startsOn, endsOn })),
  };
}
