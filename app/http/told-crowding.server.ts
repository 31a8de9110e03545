import type { Crowding } from "#app/domain/crowding.ts";
import { hasLeft } from "#app/domain/edition/has-left.ts";
import { readStreetCrowding } from "#app/models/crowding.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { shopOpenState } from "#app/models/shop-hours.server.ts";

/** How busy each street is, by its slug, as pages tell it: of a street where no shop is open now nothing is told. */
export async function readToldCrowding(
  edition: Edition,
  now: Date,
): Promise<Map<string, Crowding>> {
  const found = await readStreetCrowding(edition, now);
  const open = new Set(
    edition.checkpoints
      .filter(
        (one) => !hasLeft(one) && shopOpenState(edition, one.shop, now).open,
      )
      .map(({ street }) => street.slug),
  );
  return new Map([...found].filter(([slug]) => open.has(slug)));
}
