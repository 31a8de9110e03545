import type { Geography } from "#app/domain/geography.ts";
import type { LngLat } from "#app/domain/place.ts";
import {
  placeOfTap,
  type Side,
  sides,
  windowOf,
  zooms,
} from "#app/ui/office/shops/tap.ts";

export type Tap = { zoom: number; chosen: LngLat | null; isTapped: boolean };

function readNumber(query: URLSearchParams, name: string): number | null {
  const text = query.get(name);
  if (text === null || text.trim() === "") return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

function readTap(query: URLSearchParams) {
  for (const side of Object.keys(sides) as Side[]) {
    const x = readNumber(query, `${side}.x`);
    const y = readNumber(query, `${side}.y`);
    const isOn = (value: number) => value >= 0 && value <= sides[side];
    // A keyboard presses an image at its very corner.
    const isCorner = x === 0 && y === 0;
    if (x !== null && y !== null && isOn(x) && isOn(y) && !isCorner)
      return { side, at: [x, y] as [number, number] };
  }
  return null;
}

function readPlace(query: URLSearchParams): LngLat | null {
  const [lng, lat] = [readNumber(query, "lng"), readNumber(query, "lat")];
  const isPlace =
    lng !== null && lat !== null && Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
  return isPlace ? [lng, lat] : null;
}

/**
 * Where the address of a map page says that it was pressed: the step to show
 * now and the place chosen. Each press goes one step nearer until the last.
 */
export function tapIn(
  url: URL,
  geography: Geography,
  start: LngLat | null,
): Tap {
  const query = url.searchParams;
  const asked = zooms.find((one) => one === readNumber(query, "zoom"));
  const before = readPlace(query) ?? start;
  const tap = readTap(query);
  if (!asked || !tap)
    return {
      zoom: asked ?? (before ? zooms[1] : zooms[0]),
      chosen: before,
      isTapped: false,
    };
  const window = windowOf(geography, asked, before);
  const chosen = placeOfTap(geography, window, tap.side, tap.at);
  const next = zooms[zooms.indexOf(asked) + 1] ?? asked;
  return { zoom: next, chosen, isTapped: true };
}
