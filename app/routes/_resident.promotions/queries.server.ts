import { promotionKinds } from "#app/domain/promotion.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { listPlacedPromotions } from "#app/models/placed-promotion.server.ts";

/** What is live, of a kind and on a street where the address asks for them. */
export async function listPromotionsPage(
  edition: Edition,
  asked: URLSearchParams,
  now: Date,
) {
  const kind = promotionKinds.find((one) => one === asked.get("kind")) ?? null;
  const street =
    edition.streets.find(({ slug }) => slug === asked.get("street")) ?? null;
  const all = await listPlacedPromotions(edition, now);
  const shown = all.filter(
    ({ promotion, streetIds }) =>
      (!kind || promotion.kind === kind) &&
      (!street || streetIds.includes(street.id)),
  );
  return {
    kind,
    street: street?.slug ?? null,
    streets: edition.streets
      .filter(({ id }) => all.some(({ streetIds }) => streetIds.includes(id)))
      .map(({ slug, shortNames, emblem }) => ({ slug, shortNames, emblem })),
    promotions: shown.map(({ promotion, sender }) => ({ promotion, sender })),
  };
}
