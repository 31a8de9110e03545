import { businessDay } from "#app/domain/business-day.ts";
import { tierFields } from "#app/domain/edition/tier-row.ts";
import { rallyRowOf, tierRowOf } from "#app/domain/edition/rows.ts";
import { rallyFields } from "#app/domain/edition/rally-row.ts";
import { rowKey } from "#app/domain/edition/row-change.ts";
import { breachesOf } from "#app/http/breaches.server.ts";
import { namedStreets } from "#app/http/office-rally.server.ts";
import { listDryRuns } from "#app/models/dry-run.server.ts";
import { findLastEdit } from "#app/models/edition-act.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { offeredOf } from "#app/models/offered.server.ts";
import { countEntries } from "#app/models/tier.server.ts";

/** Everything the editor shows of a rally as it is stored. */
export async function readEditor(edition: Edition, now: Date) {
  const { rally, channels, tiers, ward } = edition;
  const streets = namedStreets(edition);
  const offered = offeredOf(edition);
  const entries = await countEntries(rally.id);
  const row = rallyRowOf(rally, channels);
  const day = businessDay(now);
  const subjects = [
    `rally:${rally.id}`,
    ...tiers.map(({ id }) => `tier:${id}`),
  ];
  const runs = await listDryRuns(rally.id);
  const last = runs.find(({ run }) => run.result !== null);
  return {
    slug: rally.slug,
    names: rally.names,
    state:
      rally.publishedAt === null
        ? ("draft" as const)
        : rally.endsOn < day
          ? ("ended" as const)
          : ("public" as const),
    isRunning:
      rally.publishedAt !== null &&
      rally.startsOn <= day &&
      day <= rally.endsOn,
    edit: await findLastEdit(ward.id, subjects),
    rules: rally.rules,
    rally: { row, version: rally.version, was: rowKey(rallyFields, row) },
    tiers: tiers.map((tier) => {
      const own = tierRowOf(tier, streets);
      return {
        id: tier.id,
        version: tier.version,
        was: rowKey(tierFields, own),
        row: own,
        rule: tier.rule,
        entries: entries.get(tier.id) ?? 0,
      };
    }),
    over: breachesOf(edition),
    offered,
    streets,
    categories: [...new Set(offered.map(({ category }) => category))],
    themes: [...new Set(offered.flatMap(({ themes }) => themes))],
    dryRun: last
      ? { source: last.source, tiers: last.run.result!.tiers }
      : null,
  };
}
