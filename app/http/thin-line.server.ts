import { simplify } from "@turf/simplify";
import { MOST_LINE_POINTS } from "#app/domain/course.ts";
import type { LngLat } from "#app/domain/place.ts";

/** About 3 m in degrees of latitude. */
const TOLERANCE = 0.000027;
const GROWTH = 1.5;

/**
 * A line of WGS 84 degrees simplified to within about 3 m, and further until it
 * has 2,000 points at most; one of fewer than three points as it is.
 */
export function thinLine(line: LngLat[]): LngLat[] {
  if (line.length < 3) return line;
  let found = line;
  for (let tolerance = TOLERANCE; ; tolerance *= GROWTH) {
    const simple = simplify(
      { type: "LineString", coordinates: found },
      { tolerance, highQuality: true },
    );
    found = simple.coordinates.map(([lng, lat]) => [lng!, lat!]);
    if (found.length <= MOST_LINE_POINTS) return found;
  }
}
