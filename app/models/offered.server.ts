import type { Offered } from "#app/domain/edition/offered.ts";
import type { Edition } from "./edition.server.ts";

/** The checkpoints of a rally that can be visited, as rules ask about them. */
export function offeredOf({ checkpoints }: Edition): Offered[] {
  return checkpoints
    .filter(({ withdrawnAt }) => !withdrawnAt)
    .map(({ shop, street, themes, points, mode }) => ({
      name: shop.name,
      streetId: street.id,
      streetSlug: street.slug,
      streetName: street.name,
      category: shop.category,
      themes,
      points,
      mode,
    }));
}
