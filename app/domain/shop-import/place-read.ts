import { isInJapan, isSwapped } from "#app/domain/japan.ts";
import { foldWord } from "./fold.ts";

type Place = { lat: number; lng: number };

/** What two numbers of a place are: in Japan, the two swapped, or neither. */
export type PlaceReading =
  | { ok: true; place: Place }
  | { ok: false; refusal: "swapped"; guess: { lat: string; lng: string } }
  | { ok: false; refusal: "half-place" | "not-number" | "abroad" };

function degrees(text: string): number | null {
  const word = foldWord(text).replace(/^(北緯|東経|[ne])|[°度ne]$/gu, "");
  return /^-?\d{1,3}(\.\d+)?$/u.test(word) ? Number(word) : null;
}

/** `35.53, 139.63` in one cell as two texts. */
export function splitPlace(text: string): { lat: string; lng: string } {
  const [lat = "", lng = ""] = text
    .normalize("NFKC")
    .trim()
    .split(/[\s,、/]+/u);
  return { lat, lng };
}

/** A place in Japan (latitude 20–46, longitude 122–154) from two texts; swapped ones are found. */
export function readPlace(texts: { lat: string; lng: string }): PlaceReading {
  if (texts.lat === "" || texts.lng === "")
    return { ok: false, refusal: "half-place" };
  const [lat, lng] = [degrees(texts.lat), degrees(texts.lng)];
  if (lat === null || lng === null) return { ok: false, refusal: "not-number" };
  if (isInJapan([lng, lat])) return { ok: true, place: { lat, lng } };
  if (isSwapped([lng, lat]))
    return {
      ok: false,
      refusal: "swapped",
      guess: { lat: texts.lng, lng: texts.lat },
    };
  return { ok: false, refusal: "abroad" };
}
