import type { LngLat } from "./place.ts";

/** Whether a latitude (degrees, WGS 84) can be one of Japan: 20–46. */
export function isJapaneseLat(degrees: number): boolean {
  return degrees >= 20 && degrees <= 46;
}

/** Whether a longitude (degrees, WGS 84) can be one of Japan: 122–154. */
export function isJapaneseLng(degrees: number): boolean {
  return degrees >= 122 && degrees <= 154;
}

/** Whether a point lies in the box round Japan (latitude 20–46, longitude 122–154). */
export function isInJapan([lng, lat]: LngLat): boolean {
  return isJapaneseLng(lng) && isJapaneseLat(lat);
}

/** Whether a point lies in Japan once its latitude and longitude are exchanged; none does both ways. */
export function isSwapped([lng, lat]: LngLat): boolean {
  return isInJapan([lat, lng]);
}
