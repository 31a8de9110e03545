import type { Problem } from "./problem.ts";
import type { KnownShop, KnownStreet, ShopState } from "./state.ts";

/** Something a row leaves open and how it is taken; told before anything is written. */
export type Note = "guessed-place" | "no-hours" | "other-trade" | "not-joining";

type Unplaced = Omit<ShopState, "lat" | "lng" | "isPlaceChecked">;

/** One row on its way to a shop. */
export type Draft = {
  line: number;
  name: string;
  streetName: string;
  problems: Problem[];
  notes: Note[];
  /** The shop it speaks of; null for a new one. */
  known: KnownShop | null;
  /** Null where the row has no name or street to go by. */
  shop: Unplaced | null;
  place: Pick<ShopState, "lat" | "lng" | "isPlaceChecked"> | null;
  key: string | null;
  street: KnownStreet | null;
};
