/** What of a shop can be looked for, as residents see it. */
export const easeKinds = [
  "flat",
  "wheelchair",
  "pram",
  "nappy",
  "nursing",
  "toilet",
  "seat",
  "multilingual",
] as const;
export type EaseKind = (typeof easeKinds)[number];

/** What a shop turns on and off itself; `flat` follows from its entrance step. */
export const ownAmenities = easeKinds.filter((kind) => kind !== "flat");

/** A step of 2 cm is the most a wheelchair or a pram is pushed over without help. */
const FLAT_CM = 2;

/** The steps a shop chooses among, in cm, each the most of its range; null when nobody has said. */
export const stepChoices = [0, 2, 5, 10, 15, 20, 30] as const;

type Shop = { amenities: string[]; entranceStepCm: number | null };

/** What of `easeKinds` a shop has, in their order. */
export function easeOf({ amenities, entranceStepCm }: Shop): EaseKind[] {
  const isFlat = entranceStepCm !== null && entranceStepCm <= FLAT_CM;
  return easeKinds.filter((kind) =>
    kind === "flat" ? isFlat : amenities.includes(kind),
  );
}

/** The kinds an address asks for, `ease=toilet,seat` or one `ease` each; unknown ones are none. */
export function readEase(search: URLSearchParams): EaseKind[] {
  const asked = search.getAll("ease").flatMap((text) => text.split(","));
  return easeKinds.filter((kind) => asked.includes(kind));
}

/** Whether a shop has all that is asked for. */
export function hasEase(shop: Shop, asked: EaseKind[]): boolean {
  const has = easeOf(shop);
  return asked.every((kind) => has.includes(kind));
}
