import type { LngLat } from "#app/domain/place.ts";

/** The way on foot to a place, in Google's maps: an app on most phones, a site elsewhere. */
export function mapsWay([lng, lat]: LngLat): string {
  const asked = new URLSearchParams({
    api: "1",
    destination: `${lat.toFixed(6)},${lng.toFixed(6)}`,
    travelmode: "walking",
  });
  return `https://www.google.com/maps/dir/?${asked}`;
}
