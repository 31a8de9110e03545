import { METRES_A_DEGREE } from "./distance.ts";
import type { Geography } from "./geography.ts";

const DRAWING_WIDTH = 1000;
const CORNERS = 32;
/** Between a circle (2) and a square: a soft sheet of paper. */
const ROUNDNESS = 4;

/** A degree of longitude is this share of one of latitude (local equirectangular). */
function shrinkAt(lat: number): number {
  return Math.cos((lat * Math.PI) / 180);
}

function onEdge(turn: number): [x: number, y: number] {
  const bend = (value: number) =>
    Math.sign(value) * Math.abs(value) ** (2 / ROUNDNESS);
  return [bend(Math.cos(turn)), bend(Math.sin(turn))];
}

/**
 * The ground of a ward whose outline nobody has drawn: a soft square of
 * `widthMetres` round its middle (degrees, WGS 84), without rivers, lines or
 * stations. Streets and shops are drawn on it where they lie.
 */
export function blankGeography(
  middle: { lat: number; lng: number },
  widthMetres: number,
  credit: string,
): Geography {
  const halfLat = widthMetres / 2 / METRES_A_DEGREE;
  const halfLng = halfLat / shrinkAt(middle.lat);
  const scaleX = DRAWING_WIDTH / (halfLng * 2);
  return {
    outline: Array.from({ length: CORNERS }, (_, i) => {
      const [x, y] = onEdge((i * 2 * Math.PI) / CORNERS);
      return [middle.lng + x * halfLng, middle.lat + y * halfLat];
    }),
    frame: {
      west: middle.lng - halfLng,
      north: middle.lat + halfLat,
      scaleX,
      scaleY: scaleX / shrinkAt(middle.lat),
    },
    stations: [],
    rivers: [],
    lines: [],
    landmarks: [],
    credit,
  };
}

/** Whether nobody has drawn this ground: a press on it would point at nothing. */
export function isBlankGround({
  outline,
  stations,
  rivers,
  lines,
}: Geography): boolean {
  const isEmpty = [stations, rivers, lines].every((all) => all.length === 0);
  return isEmpty || outline.length < 3;
}

/** The outline a typed place must lie near; a blank ground's says nothing. */
export function outlineToKeep(geography: Geography): Geography["outline"] {
  return isBlankGround(geography) ? [] : geography.outline;
}

const MARGIN = 1.3;
const LEAST_METRES = 2000;

/** A blank ground that holds all these places with some room round them; null without any. */
export function groundAround(
  places: { lat: number; lng: number }[],
  credit: string,
): Geography | null {
  if (places.length === 0) return null;
  const lats = places.map(({ lat }) => lat);
  const lngs = places.map(({ lng }) => lng);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const middle = { lat: (south + north) / 2, lng: (west + east) / 2 };
  const high = (north - south) * METRES_A_DEGREE;
  const wide = (east - west) * METRES_A_DEGREE * shrinkAt(middle.lat);
  const width = Math.max(high, wide) * MARGIN;
  return blankGeography(middle, Math.max(width, LEAST_METRES), credit);
}
