import { and, asc, eq, isNotNull } from "drizzle-orm";
import {
  type PlaceLayer,
  placeLayers,
  type PublicPlace,
} from "#app/domain/public-place.ts";
import { db } from "#db/client.server.ts";
import { placeLists } from "#db/schema/walk.ts";
import { keptByName } from "./ward-memory.server.ts";
import type { Ward } from "./ward.server.ts";

/** A layer of the map: a public list with whose data it is. */
export type PlaceList = {
  layer: PlaceLayer;
  credit: string;
  places: PublicPlace[];
};

function confirmedOf(ward: Ward) {
  const { wardId, confirmedAt } = placeLists;
  return and(eq(wardId, ward.id), isNotNull(confirmedAt));
}

const latestLast = [asc(placeLists.confirmedAt), asc(placeLists.id)];

async function nameOf(ward: Ward): Promise<string> {
  const rows = await db
    .select({ id: placeLists.id })
    .from(placeLists)
    .where(confirmedOf(ward))
    .orderBy(...latestLast);
  return rows.map(({ id }) => id).join(" ");
}

/** The public lists of the ward that were confirmed last, one a layer, in the order of `placeLayers`. */
export const listPlaceLists = keptByName(
  nameOf,
  async (ward: Ward): Promise<PlaceList[]> => {
    const rows = await db
      .select({
        layer: placeLists.layer,
        credit: placeLists.credit,
        places: placeLists.places,
      })
      .from(placeLists)
      .where(confirmedOf(ward))
      .orderBy(...latestLast);
    const latest = new Map(rows.map((row) => [row.layer, row]));
    return placeLayers.flatMap((layer) => latest.get(layer) ?? []);
  },
);
