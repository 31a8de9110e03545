import type { LngLat, Point } from "./place.ts";

const MOST_POINTS = 48;

/**
 * A course's line fitted into a box, north up and undistorted, for a small drawing:
 * at most 48 points of it, in the box's units with one decimal.
 */
export function sketchLine(
  line: LngLat[],
  [width, height]: [number, number],
): Point[] {
  const shrink = Math.cos((line[0]![1] * Math.PI) / 180);
  const flat = line.map(([lng, lat]): Point => [lng * shrink, -lat]);
  const [xs, ys] = [flat.map(([x]) => x), flat.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const scale = Math.min(width / (wide || 1e-9), height / (high || 1e-9));
  const [dx, dy] = [(width - wide * scale) / 2, (height - high * scale) / 2];
  const round = (value: number) => Math.round(value * 10) / 10;
  const step = Math.max(1, (flat.length - 1) / (MOST_POINTS - 1));
  const count = Math.min(MOST_POINTS, flat.length);
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = flat[Math.round(index * step)]!;
    return [round((x - left) * scale + dx), round((y - top) * scale + dy)];
  });
}
