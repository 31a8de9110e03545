import type { Street } from "#app/models/edition.server.ts";
import type { OfficeShop } from "#app/models/shop.server.ts";
import { states } from "./filter.ts";

/** What the list shows of a shop. */
export function rowOf(
  { shop, checkpoint, state, isPosterSeen }: OfficeShop,
  streets: Map<string, Street>,
) {
  const street = streets.get(shop.streetId);
  return {
    slug: shop.slug,
    name: shop.name,
    kind: shop.kind,
    number: checkpoint?.number ?? null,
    street: street && { name: street.shortNames.ja, emblem: street.emblem },
    mode: checkpoint?.mode ?? null,
    state,
    isPlaceChecked: shop.isPlaceChecked,
    isPosterSeen,
  };
}

export type ShopRow = ReturnType<typeof rowOf>;

/** How many shops stand how. */
export function countStates(all: OfficeShop[]) {
  return states.map((state) => ({
    state,
    n: all.filter((one) => one.state === state).length,
  }));
}
