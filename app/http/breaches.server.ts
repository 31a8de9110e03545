import { lintTiers } from "#app/domain/edition/lint.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { offeredOf } from "#app/models/offered.server.ts";
import type { Over } from "#app/ui/office/edition/editor-state.ts";

/** What of a rally as it is stored passes a legal limit; what cannot be judged yet does not. */
export function breachesOf(edition: Edition): Over[] {
  const { rally, tiers, streets } = edition;
  const slugs = streets.map(({ slug }) => slug);
  const findings = lintTiers(rally.rules, tiers, offeredOf(edition), slugs);
  return findings.flatMap((finding): Over[] => {
    const { rule, ok } = finding;
    if (ok || rule === "sales-unknown") return [];
    if (rule !== "prize-value") return [{ rule }];
    const tier = tiers.find(({ id }) => id === finding.tierId)!;
    return [{ rule, tier: tier.name }];
  });
}
