import { boxOf, grow, holds, type Box } from "#app/ui/map/shape.ts";
import type { Point } from "#app/ui/map/types.ts";

/** A part of the ward's drawing on a sheet: `toSheet` takes drawing units to mm; `beyond` are the places outside it. */
type StreetView = { view: Box; scale: number; beyond: Set<number> };

const FAR_METRES = 700;
const MARGIN_METRES = 45;
const LEAST_METRES = 320;
const STATION_METRES = 260;

const middleOf = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Places so far from the others that the map would show little else: three times as far as four in five, and 700 m. */
function farOut(places: Point[], perMetre: number): Set<number> {
  const middle: Point = [
    middleOf(places.map(([x]) => x)),
    middleOf(places.map(([, y]) => y)),
  ];
  const away = places.map(([x, y]) => Math.hypot(x - middle[0], y - middle[1]));
  const usual =
    away.toSorted((a, b) => a - b)[Math.floor(away.length * 0.8)] ?? 0;
  const limit = Math.max(usual * 3, FAR_METRES * perMetre);
  return new Set(away.flatMap((far, index) => (far > limit ? [index] : [])));
}

/** What of the drawing a street's map shows in a box of a shape: its shops, and stations near them. */
export function viewOf(
  places: Point[],
  stations: Point[],
  middle: Point,
  box: Box,
  perMetre: number,
): StreetView {
  const beyond = farOut(places, perMetre);
  const near = places.filter((_, index) => !beyond.has(index));
  const core = boxOf(near.length > 0 ? near : [middle]);
  const reached = stations.filter((at) =>
    holds(grow(core, STATION_METRES * perMetre), at),
  );
  const shown = grow(
    boxOf([...(near.length > 0 ? near : [middle]), ...reached]),
    MARGIN_METRES * perMetre,
  );
  const [wide, high] = [box.right - box.left, box.bottom - box.top];
  const least = LEAST_METRES * perMetre;
  const scale = Math.min(
    wide / Math.max(least, shown.right - shown.left),
    high / Math.max((least * high) / wide, shown.bottom - shown.top),
  );
  const [x, y] = [
    (shown.left + shown.right) / 2,
    (shown.top + shown.bottom) / 2,
  ];
  const [halfWide, halfHigh] = [wide / scale / 2, high / scale / 2];
  return {
    view: {
      left: x - halfWide,
      right: x + halfWide,
      top: y - halfHigh,
      bottom: y + halfHigh,
    },
    scale,
    beyond,
  };
}
