import type { Hours } from "../opening.ts";
import type { Mode, ShopKind } from "../shop.ts";

/** What a file can say of one shop, whole. */
export type ShopState = {
  key: string | null;
  name: string;
  kana: string | null;
  en: string | null;
  streetId: string;
  associationId: string | null;
  kind: ShopKind;
  /** Its trade; a place that is no shop has its kind here. */
  category: string;
  address: string;
  phone: string;
  lat: number;
  lng: number;
  isPlaceChecked: boolean;
  hours: Hours;
  /** How it takes part in the chosen rally; a null number is the next free one. */
  entry: Entry | null;
  /** Whether it said that it takes no part in that rally. */
  declines: boolean;
};

export type Entry = { number: number | null; mode: Mode; minimumYen: number };

export type KnownShop = ShopState & {
  id: string;
  version: number;
  isWithdrawn: boolean;
};

export type KnownStreet = {
  id: string;
  name: string;
  /** Other names it goes by, such as its short one. */
  aliases: string[];
  associations: { id: string; name: string }[];
  /** Where it is taken to be (degrees) while none of its shops has a place. */
  middle: { lat: number; lng: number };
};

/** What a ward has at the moment a file is judged. */
export type Known = {
  streets: KnownStreet[];
  shops: KnownShop[];
  hasRally: boolean;
  /** Every number given in the rally, also of a shop that withdrew. */
  numbers: { number: number; shopId: string }[];
};
