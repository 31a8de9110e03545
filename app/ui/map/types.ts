import type { EmblemName } from "#app/domain/emblem.ts";
import type { Geography } from "#app/domain/geography.ts";

export type { Geography };
import type { Crowding } from "#app/domain/crowding.ts";
import type { LngLat, Point, StreetRibbon } from "#app/domain/place.ts";

export type { LngLat, Point } from "#app/domain/place.ts";

/** From degrees to the drawing: x = (lng - west) * scaleX, y = (north - lat) * scaleY. */
export type Frame = Geography["frame"];

export type Landmark = Geography["landmarks"][number];

export type MapVariant = "home" | "phone" | "wide" | "print";

export type MapStreet = {
  slug: string;
  name: string;
  emblem: EmblemName;
  href: string;
  /** Station names, for a street whose pin or ribbon nobody has drawn. */
  stations: string[];
  /** Where the rosette stands, in drawing units. */
  pin: Point | null;
  /** Head, middle and end of the ribbon, in drawing units. */
  ribbon: StreetRibbon | null;
  visited: number;
  total: number;
  active: boolean;
  /** How busy it is now, with its word in the reader's language. */
  crowding?: { level: Crowding; word: string };
};

export type MapCheckpoint = {
  street: string;
  number: number;
  name: string;
  href: string;
  visited: boolean;
  /** Whether it offers something today. */
  offers?: boolean;
  /** Its true place. */
  at?: LngLat;
  /** Why it cannot be visited today, where it cannot. */
  shut?: string | undefined;
};

export type MapLabels = {
  /** The map's accessible name. */
  title: string;
  /** Said after the name of a checkpoint already visited. */
  visited: string;
  /** Said after the name of a checkpoint with an offer. */
  offer?: string;
};
