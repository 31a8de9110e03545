import { isInJapan, isSwapped } from "#app/domain/japan.ts";
import type { LngLat } from "#app/domain/place.ts";

export type PointReading =
  | { ok: true; at: LngLat }
  | { ok: false; reason: "no-place" | "not-number" | "swapped" | "abroad" };

const PLAIN = /^-?\d{1,3}(?:\.\d+)?$/u;
const SEXAGESIMAL =
  /^(\d{1,3})(?:度|°|:)(\d{1,2})(?:分|'|′|’|:)(?:(\d{1,2}(?:\.\d+)?)(?:秒|"|”|[′'’]{2})?)?$/u;

/** Degrees from decimals or 度分秒, in any width, with 北緯・東経 or N・E about it; null for anything else. */
export function readDegrees(text: string): number | null {
  const word = text
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/^(北緯|東経|[NE])/iu, "")
    .replace(/(?:[NE])$/iu, "");
  const plain = word.replace(/[°度]$/u, "");
  if (PLAIN.test(plain)) return Number(plain);
  const [, degrees, minutes, seconds = "0"] = SEXAGESIMAL.exec(word) ?? [];
  if (degrees === undefined || minutes === undefined) return null;
  const [m, s] = [Number(minutes), Number(seconds)];
  if (m >= 60 || s >= 60) return null;
  return Number((Number(degrees) + m / 60 + s / 3600).toFixed(7));
}

/**
 * A point in Japan (latitude 20–46, longitude 122–154, WGS 84). Refused: one
 * missing (or both 0), no number, the two swapped, outside Japan.
 */
export function readPoint(latText: string, lngText: string): PointReading {
  if (latText.trim() === "" || lngText.trim() === "")
    return { ok: false, reason: "no-place" };
  const [lat, lng] = [readDegrees(latText), readDegrees(lngText)];
  if (lat === null || lng === null) return { ok: false, reason: "not-number" };
  if (lat === 0 && lng === 0) return { ok: false, reason: "no-place" };
  const at: LngLat = [lng, lat];
  if (isInJapan(at)) return { ok: true, at };
  return { ok: false, reason: isSwapped(at) ? "swapped" : "abroad" };
}
