import { businessDay } from "#app/domain/business-day.ts";
import { listSources } from "#app/models/edition-act.server.ts";
import { findEditionOf, listRallies } from "#app/models/edition.server.ts";

/** All rallies of a ward as the list shows them, the latest first. */
export async function readRallies(wardId: string, now: Date) {
  const rallies = await listRallies(wardId);
  const sources = await listSources(wardId, rallies);
  const day = businessDay(now);
  return Promise.all(
    rallies.map(async ({ id, slug, names, startsOn, endsOn, publishedAt }) => {
      const edition = await findEditionOf(wardId, id);
      const living = edition?.checkpoints.filter((one) => !one.withdrawnAt);
      return {
        slug,
        names,
        startsOn,
        endsOn,
        state:
          publishedAt === null
            ? ("draft" as const)
            : endsOn < day
              ? ("ended" as const)
              : ("public" as const),
        shops: living?.length ?? 0,
        source: sources.get(id) ?? null,
      };
    }),
  );
}
