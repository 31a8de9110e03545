import {
  lineMetres,
  LONGEST_COURSE_METRES,
  MOST_LINE_POINTS,
} from "./course.ts";
import { isInJapan, isSwapped } from "./japan.ts";
import { isBeyond } from "./outline.ts";
import type { LngLat } from "./place.ts";

/** A line comes at least this near to the ward, in metres. */
export const FARTHEST_LINE_METRES = 2_000;
/** A stop lies at most this far outside the ward, in metres: a station just over the edge is one. */
export const FARTHEST_STOP_METRES = 1_000;
const DECIMALS = 6;

export type LineRefusal =
  | "none"
  | "too-few"
  | "too-many-points"
  | "not-a-number"
  | "swapped"
  | "outside"
  | "same"
  | "too-long"
  | "far";

/** `n` is the first bad point, counted from 1; of `too-many-points` how many there are, of `too-long` its kilometres. */
export type LineJudgement =
  { ok: true; line: LngLat[] } | { ok: false; refusal: LineRefusal; n: number };

function refuse(refusal: LineRefusal, n = 0): LineJudgement {
  return { ok: false, refusal, n };
}

export function swapPoint([lng, lat]: LngLat): LngLat {
  return [lat, lng];
}

/**
 * Whether a line can be a course's: 2 to 2,000 points in WGS 84 degrees, all in
 * Japan, not all at one place, at most 30 km long, and somewhere within 2 km of
 * the ward's outline (an outline of fewer than three points asks for nothing).
 * `swapped` where it would be fine with latitude and longitude exchanged.
 */
export function judgeLine(points: LngLat[], outline: LngLat[]): LineJudgement {
  if (points.length === 0) return refuse("none");
  if (points.length < 2) return refuse("too-few");
  if (points.length > MOST_LINE_POINTS)
    return refuse("too-many-points", points.length);
  const broken = points.findIndex(
    (point) => !point.every((degrees) => Number.isFinite(degrees)),
  );
  if (broken >= 0) return refuse("not-a-number", broken + 1);
  const astray = points.findIndex((point) => !isInJapan(point));
  if (astray >= 0)
    return points.every(isSwapped)
      ? refuse("swapped")
      : refuse("outside", astray + 1);
  const [lng, lat] = points[0]!;
  if (points.every(([x, y]) => x === lng && y === lat)) return refuse("same");
  const metres = lineMetres(points);
  if (metres > LONGEST_COURSE_METRES)
    return refuse("too-long", Math.round(metres / 100) / 10);
  const isNear = points.some(
    (point) => !isBeyond(outline, point, FARTHEST_LINE_METRES),
  );
  return isNear ? { ok: true, line: points } : refuse("far");
}

const POINT = /^(-?\d{1,3}(?:\.\d+)?)[\s,、]+(-?\d{1,3}(?:\.\d+)?)$/;

/**
 * A line typed as text: a point a line, latitude then longitude, empty lines
 * left out. A line that is no point is refused as `not-a-number` with its number.
 */
export function readLine(text: string): LineJudgement {
  const points: LngLat[] = [];
  for (const [i, row] of text.split("\n").entries()) {
    const plain = row.normalize("NFKC").trim();
    if (plain === "") continue;
    const [, lat, lng] = POINT.exec(plain) ?? [];
    if (lat === undefined || lng === undefined)
      return refuse("not-a-number", i + 1);
    points.push([Number(lng), Number(lat)]);
  }
  return { ok: true, line: points };
}

/** A line as `readLine` reads it, to 0.1 m (6 decimals). */
export function lineText(line: LngLat[]): string {
  const degrees = (value: number) => String(Number(value.toFixed(DECIMALS)));
  return line.map(([lng, lat]) => `${degrees(lat)} ${degrees(lng)}`).join("\n");
}
