import type { PlaceLayer, PublicPlace } from "#app/domain/public-place.ts";
import { aeds, wifi } from "./public-places/aeds.ts";
import { samplePlace } from "./public-places/row.ts";
import { shelters } from "./public-places/shelters.ts";
import { accessible, toilets } from "./public-places/toilets.ts";

/** Invented places of every layer; none stands where it says. */
export const publicPlaces: Record<PlaceLayer, PublicPlace[]> = {
  toilet: toilets.map(samplePlace),
  accessible: accessible.map(samplePlace),
  aed: aeds.map(samplePlace),
  wifi: wifi.map(samplePlace),
  shelter: shelters.map(samplePlace),
};

export const PLACES_CREDIT = "見本（架空の一覧）";
