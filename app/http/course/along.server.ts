import { isLoop, placeAlong } from "#app/domain/course-along.ts";
import { lineMetres } from "#app/domain/course.ts";
import type { LngLat } from "#app/domain/place.ts";

type Along = {
  metres: number;
  isLoop: boolean;
  /** Metres from the line's begin, place by place. */
  places: number[];
};

const known = new WeakMap<LngLat[], { key: string; along: Along }>();

/**
 * How long a course is and where its stops lie along it, kept as long as the line
 * itself is: 40 stops beside 2,000 points take tens of milliseconds.
 */
export function keptAlong(line: LngLat[], places: LngLat[]): Along {
  const key = places.join(" ");
  const kept = known.get(line);
  if (kept?.key === key) return kept.along;
  const along = {
    metres: lineMetres(line),
    isLoop: isLoop(line),
    places: placeAlong(line, places).map(({ metres }) => metres),
  };
  known.set(line, { key, along });
  return along;
}
