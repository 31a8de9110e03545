export type SealRing = "plain" | "scallop" | "coin" | "double";

/**
 * What a shop trades in, with the outer ring its seal wears. `books` sells
 * stationery too, `craft` also repairs.
 */
export const categories = {
  greengrocer: "plain",
  fish: "plain",
  butcher: "plain",
  rice: "plain",
  tea: "plain",
  sake: "plain",
  restaurant: "plain",
  bakery: "scallop",
  sweets: "scallop",
  flowers: "scallop",
  cafe: "coin",
  bath: "coin",
  craft: "coin",
  books: "double",
  clothes: "double",
  beauty: "double",
} as const satisfies Record<string, SealRing>;

export type Category = keyof typeof categories;
