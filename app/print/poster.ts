import type { EmblemName } from "#app/ui/art/hues.ts";

/** Shape of a seal's outer ring, chosen from the shop's category. */
export type SealRing = "plain" | "scallop" | "coin" | "double";

/** How a shop gives a stamp: its own printed code, a code at the till, or the staff reading the resident's card. */
export type PosterMode = "static" | "till" | "staff";

export type MapPin = {
  name: string;
  emblem: EmblemName;
  x: number;
  y: number;
  isHere: boolean;
};

/** Ward drawing in its own units; paths are SVG path data, river widths in the same units. */
export type WardGeography = {
  width: number;
  height: number;
  outline: string;
  rivers: { path: string; width: number }[];
  rails: string[];
  /** Whose data the drawing is made of; printed beside it. */
  credit: string;
};

export type Seal = { kanji: string; ring: SealRing; tilt: number };

/** Everything on one shop poster. `seal.tilt` is in degrees; pins share the units of `ward.geography`. */
export type Poster = {
  /** Upper case, as `posterAddress` makes it. */
  address: string;
  host: string;
  code: string;
  isTest: boolean;
  isSample: boolean;
  /** Printing of this sheet, counted from 1. */
  edition: number;
  ward: {
    name: string;
    organiser: string;
    deskPhone: string;
    deskHours: string;
    geography: WardGeography | null;
  };
  rally: { name: string; subtitle: string; tiers: string };
  channels: { label: string; period: string }[];
  shop: {
    name: string;
    streetName: string;
    streetShortName: string;
    associationName: string | null;
    number: string;
    emblem: EmblemName;
    category: string;
  };
  seal: Seal;
  mode: PosterMode;
  pins: MapPin[];
};
