import { escapeMarkup } from "#app/domain/markup.ts";
import type { Geography } from "#app/domain/geography.ts";
import type { LngLat, Point } from "#app/domain/place.ts";
import { smoothPath } from "#app/ui/map/curve.ts";
import { project } from "#app/ui/map/projection.ts";
import { terrainOf } from "#app/ui/map/terrain.ts";
import type { Window } from "./tap.ts";

export type Neighbour = { label: string; at: LngLat };

type DrawingProps = {
  geography: Geography;
  window: Window;
  neighbours: Neighbour[];
  /** The place chosen so far. */
  chosen: LngLat | null;
};

const ink = "#23303f";
function path(points: Point[], style: string, isClosed = false): string {
  return `<path d="${smoothPath(points, isClosed)}" ${style}/>`;
}

function isIn({ left, top, size }: Window, [x, y]: Point): boolean {
  return x >= left && x <= left + size && y >= top && y <= top + size;
}

function dot([x, y]: Point, r: number, label: string, unit: number): string {
  const size = 13 * unit;
  return (
    `<circle cx="${x}" cy="${y}" r="${r}" fill="#fff" stroke="${ink}" stroke-width="${1.5 * unit}"/>` +
    `<text x="${x + r * 1.4}" y="${y + size * 0.35}" font-size="${size}" fill="${ink}" stroke="#fbf7ef" stroke-width="${3 * unit}" paint-order="stroke">${escapeMarkup(label)}</text>`
  );
}

function cross([x, y]: Point, unit: number): string {
  const arm = 16 * unit;
  const lines = `M${x - arm} ${y}H${x + arm}M${x} ${y - arm}V${y + arm}`;
  return (
    `<path d="${lines}" stroke="#fff" stroke-width="${6 * unit}"/>` +
    `<path d="${lines}" stroke="#c53d2b" stroke-width="${3 * unit}"/>` +
    `<circle cx="${x}" cy="${y}" r="${8 * unit}" fill="none" stroke="#c53d2b" stroke-width="${3 * unit}"/>`
  );
}

/**
 * A part of the ward's drawing with the places round about, as an SVG file that
 * stands alone: it is the picture of an image button, so that where it is
 * pressed is told without a script.
 */
export function drawTapMap(props: DrawingProps): string {
  const { geography, window, neighbours, chosen } = props;
  const { left, top, size } = window;
  const unit = size / 480;
  const { outline, rivers, courses, stations } = terrainOf(geography);
  const at = (place: LngLat) => project(geography.frame, place);
  const parts = [
    path(
      outline,
      `fill="#fffdf8" stroke="${ink}" stroke-width="${2 * unit}"`,
      true,
    ),
    ...rivers.map(({ points, width }) =>
      path(points, `fill="none" stroke="#8fc0c1" stroke-width="${width}"`),
    ),
    ...courses.map(({ points }) =>
      path(points, `fill="none" stroke="#877d66" stroke-width="${4 * unit}"`),
    ),
    ...neighbours
      .filter((one) => isIn(window, at(one.at)))
      .map((one) => dot(at(one.at), 4 * unit, one.label, unit)),
    ...stations.map((one) => dot(one.at, 6 * unit, one.label, unit)),
    chosen ? cross(at(chosen), unit) : "",
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${size} ${size}" width="640" height="640" font-family="sans-serif">${parts.join("")}</svg>`;
}

/** The drawing as an address for `src`. */
export function tapMapAddress(props: DrawingProps): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawTapMap(props))}`;
}
