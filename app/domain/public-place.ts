import type { LngLat, Names } from "./place.ts";

/** What public lists a map can show, in the order they are offered. */
export const placeLayers = [
  "toilet",
  "accessible",
  "aed",
  "wifi",
  "shelter",
] as const;
export type PlaceLayer = (typeof placeLayers)[number];

export const placeFacts = [
  "wheelchair",
  "ostomate",
  "nappy",
  "flood",
  "landslide",
  "earthquake",
  "fire",
  "large-fire",
  "high-tide",
  "tsunami",
  "inland-flood",
  "volcano",
] as const;
export type PlaceFact = (typeof placeFacts)[number];

/**
 * One row of a public list. `facts` are what the list says yes to: equipment of a
 * toilet, and for a 指定緊急避難場所 the dangers it is meant for (災害対策基本法第49条の4).
 */
export type PublicPlace = {
  names: Names;
  at: LngLat;
  address: string;
  /** Where in the building, or when it is open; as the list says it. */
  note: string;
  facts: PlaceFact[];
};

/** A row of a list that cannot be taken, by its line in the file. */
export type BadPlace = { line: number; reason: string; value: string };
