import { lineMetres } from "#app/domain/course.ts";
import { METRES_A_DEGREE } from "#app/domain/distance.ts";
import type { LngLat } from "#app/domain/place.ts";

/** Metres a press moves a point. */
export const STEP_METRES = 5;
const NEW_END_METRES = 30;
const MOST_STEPS_BACK = 500;
const DECIMALS = 6;

type Moment = { line: LngLat[]; at: number };

/** A line being drawn: the place of its chosen point (0 for an empty line), and what was before and after. */
export type Pen = Moment & { past: Moment[]; future: Moment[] };

/** A point to 0.1 m, as a course keeps it. */
export function tidy([lng, lat]: LngLat): LngLat {
  return [Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}

function within(line: LngLat[], at: number): number {
  return Math.max(0, Math.min(at, line.length - 1));
}

export function penOf(line: LngLat[]): Pen {
  return { line: line.map(tidy), at: 0, past: [], future: [] };
}

export function isSameLine(a: LngLat[], b: LngLat[]): boolean {
  return (
    a.length === b.length &&
    a.every(([lng, lat], i) => b[i]![0] === lng && b[i]![1] === lat)
  );
}

/** Chooses a point; the first or last for a place beyond them. */
export function choose(pen: Pen, at: number): Pen {
  return { ...pen, at: within(pen.line, at) };
}

/** The pen with another line, one step to undo; only chosen where the line is the same. */
export function change(pen: Pen, points: LngLat[], at: number): Pen {
  const line = points.map(tidy);
  if (isSameLine(line, pen.line)) return choose(pen, at);
  const past = [...pen.past, { line: pen.line, at: pen.at }];
  return {
    ...{ line, at: within(line, at), future: [] },
    past: past.slice(-MOST_STEPS_BACK),
  };
}

export function undo({ line, at, past, future }: Pen): Pen | null {
  const before = past.at(-1);
  if (!before) return null;
  return {
    ...before,
    past: past.slice(0, -1),
    future: [{ line, at }, ...future],
  };
}

export function redo({ line, at, past, future }: Pen): Pen | null {
  const [after, ...rest] = future;
  return after
    ? { ...after, past: [...past, { line, at }], future: rest }
    : null;
}

/** The point so many metres east and north of another. */
function shift([lng, lat]: LngLat, east: number, north: number): LngLat {
  const wide = METRES_A_DEGREE * Math.cos((lat * Math.PI) / 180);
  return [lng + east / wide, lat + north / METRES_A_DEGREE];
}

/** The chosen point so many metres further; null where there is none. */
export function nudge(pen: Pen, east: number, north: number): Pen | null {
  const point = pen.line[pen.at];
  if (!point) return null;
  const moved = shift(point, east, north);
  return change(pen, pen.line.with(pen.at, moved), pen.at);
}

/** A point after the chosen one. */
export function addAt(pen: Pen, point: LngLat): Pen {
  const at = pen.line.length === 0 ? 0 : pen.at + 1;
  return change(pen, pen.line.toSpliced(at, 0, point), at);
}

/** A point halfway to the next; after the last one 30 m on in its direction, or to the east. */
export function addNext(pen: Pen): Pen | null {
  const { line, at } = pen;
  const point = line[at];
  if (!point) return null;
  const next = line[at + 1];
  if (next)
    return addAt(pen, [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2]);
  const before = line[at - 1];
  const metres = before ? lineMetres([before, point]) : 0;
  if (!before || metres === 0)
    return addAt(pen, shift(point, NEW_END_METRES, 0));
  const share = NEW_END_METRES / metres;
  return addAt(pen, [
    point[0] + (point[0] - before[0]) * share,
    point[1] + (point[1] - before[1]) * share,
  ]);
}

/** A point at the line's end. */
export function extend(pen: Pen, point: LngLat): Pen {
  return change(pen, [...pen.line, point], pen.line.length);
}

/** Without the chosen point; the one before it is chosen. */
export function remove(pen: Pen): Pen | null {
  if (pen.line.length === 0) return null;
  return change(pen, pen.line.toSpliced(pen.at, 1), pen.at - 1);
}

/** With `way` from the chosen point to the next instead of the straight piece. */
export function follow(pen: Pen, way: LngLat[]): Pen | null {
  if (pen.at + 1 >= pen.line.length) return null;
  return change(pen, pen.line.toSpliced(pen.at, 2, ...way), pen.at);
}

/** The place of the first point that differs, for a line that came of a drag. */
export function changedAt(before: LngLat[], after: LngLat[]): number {
  const at = after.findIndex(
    ([lng, lat], i) => lng !== before[i]?.[0] || lat !== before[i]?.[1],
  );
  return at < 0 ? after.length - 1 : at;
}

/** Metres from the line's begin to the chosen point. */
export function metresSoFar({ line, at }: Pen): number {
  return lineMetres(line.slice(0, at + 1));
}
