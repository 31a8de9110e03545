import type { Edition, Street } from "#app/models/edition.server.ts";
import { listPlacedPromotions } from "#app/models/placed-promotion.server.ts";

export async function listStreetPromotions(
  edition: Edition,
  street: Street,
  now: Date,
) {
  const all = await listPlacedPromotions(edition, now);
  return all
    .filter(({ streetIds }) => streetIds.includes(street.id))
    .map(({ promotion, sender }) => ({ promotion, sender }));
}
