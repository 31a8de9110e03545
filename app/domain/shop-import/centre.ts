import type { Draft } from "./draft.ts";
import type { KnownShop } from "./state.ts";

type Place = { lat: number; lng: number };

const average = (numbers: number[]) =>
  numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** To a decimetre: more digits would pretend to know. */
const rounded = (n: number) => Math.round(n * 1e6) / 1e6;

function centreOf(places: Place[]): Place {
  return {
    lat: rounded(average(places.map(({ lat }) => lat))),
    lng: rounded(average(places.map(({ lng }) => lng))),
  };
}

/**
 * Where a shop without a place is put until somebody says: the middle of its
 * street's other shops, known and in the file. Streets without any are missing.
 */
export function streetCentres(
  shops: KnownShop[],
  drafts: Draft[],
): Map<string, Place> {
  const known = shops
    .filter(({ isPlaceChecked, isWithdrawn }) => isPlaceChecked && !isWithdrawn)
    .map(({ streetId, lat, lng }) => ({ streetId, lat, lng }));
  const told = drafts.flatMap(({ known: shop, street, place }) =>
    shop || !street || !place ? [] : [{ streetId: street.id, ...place }],
  );
  const byStreet = Map.groupBy([...known, ...told], ({ streetId }) => streetId);
  return new Map([...byStreet].map(([id, places]) => [id, centreOf(places)]));
}
