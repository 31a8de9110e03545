import { placeLayers } from "#app/domain/public-place.ts";
import type { Tx } from "#db/client.server.ts";
import { placeLists } from "#db/schema/walk.ts";
import { PLACES_CREDIT, publicPlaces } from "#db/seed/kohoku/public-places.ts";

type Ids = { ward: string; other: (name: string) => string };

/** Writes the sample's lists of public places, confirmed. */
export async function writeSamplePlaceLists(
  tx: Tx,
  ids: Ids,
  now: Date,
): Promise<void> {
  const by = "sample";
  await tx.insert(placeLists).values(
    placeLayers.map((layer) => ({
      id: ids.other(`place list ${layer}`),
      wardId: ids.ward,
      layer,
      fileName: `${layer}.csv`,
      credit: PLACES_CREDIT,
      places: publicPlaces[layer],
      bad: [],
      isSample: true,
      readAt: now,
      readBy: by,
      confirmedAt: now,
      confirmedBy: by,
    })),
  );
}
