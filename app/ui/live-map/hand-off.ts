import type { LngLat } from "#app/domain/place.ts";

/**
 * The address that opens a place in the phone's own maps app: `geo:` on Android,
 * Apple's maps on iPhone, iPad and Mac, else OpenStreetMap in the browser. Only a
 * press leaves for it.
 */
export function handOffHref(
  userAgent: string,
  [lng, lat]: LngLat,
  name: string,
): string {
  const word = encodeURIComponent(name);
  if (/Android/.test(userAgent))
    return `geo:${lat},${lng}?q=${lat},${lng}(${word})`;
  if (/iPhone|iPad|Macintosh/.test(userAgent))
    return `https://maps.apple.com/?ll=${lat},${lng}&q=${word}`;
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lng}#map=18/${lat}/${lng}`;
}
