import type { Edition } from "#app/models/edition.server.ts";
import { listChecked } from "#app/models/poster-check.server.ts";

/** How many posters of each street were seen on the wall, and the shops whose were not. */
export async function readStreets(edition: Edition) {
  const checked = await listChecked(edition);
  return edition.streets.flatMap(({ id, slug, names, emblem }) => {
    const here = (edition.checkpointsByStreet.get(id) ?? []).filter(
      ({ withdrawnAt, shop }) => !withdrawnAt && !shop.withdrawnAt,
    );
    if (here.length === 0) return [];
    const left = here.filter((checkpoint) => !checked.has(checkpoint.id));
    return [
      {
        slug,
        names,
        emblem,
        all: here.length,
        left: left.map(({ number, shop }) => ({
          number,
          slug: shop.slug,
          names: shop.names,
          phone: shop.phone,
        })),
      },
    ];
  });
}
