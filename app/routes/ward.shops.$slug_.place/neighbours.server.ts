import type { LngLat } from "#app/domain/place.ts";
import { listOfficeShops } from "#app/models/shop.server.ts";
import type { Neighbour } from "#app/ui/office/shops/tap-drawing.ts";

/** The shops whose place is known, by number or name, but one. */
export async function listNeighbours(
  wardId: string,
  rallyId: string | null,
  but: string,
): Promise<Neighbour[]> {
  const all = await listOfficeShops(wardId, rallyId);
  return all
    .filter(
      ({ shop }) => shop.id !== but && shop.isPlaceChecked && !shop.withdrawnAt,
    )
    .map(({ shop, checkpoint }) => ({
      label: String(checkpoint?.number ?? shop.name),
      at: [shop.lng, shop.lat] as LngLat,
    }));
}
