import { alongLine, wayOf } from "./course-way.ts";
import type { Crowd } from "./label-box.ts";
import { placeOwnLabels } from "./label-layout.ts";
import { shapedBox, SHEET, windowOn } from "./map-window.ts";
import { placeMarks } from "./mark-layout.ts";
import { measures } from "./measures.ts";
import { project } from "./projection.ts";
import { boxOf, distance, grow, holds } from "./shape.ts";
import type { Geography, LngLat, Point } from "./types.ts";
import {
  shownWays,
  signBoxes,
  windowHills,
  windowNames,
  windowStations,
  windowTerrain,
} from "./window-terrain.ts";

/** Radius of a numbered stop. */
export const STOP = 26;
/** The narrowest a course is shown, in units of the whole drawing: about 900 m. */
const NARROWEST = 130;

/** The words for where a course begins, where it ends, and for both at one place. */
export type CourseEnds = { begin: string; end: string; both: string };

/** Font size of those words. */
export const TAG = 24;
/** Ends nearer than this are one place. */
const SAME_END = 40;
/** What a landmark's name may cost: it may cross a line, not lie along it. */
const LANDMARK_LIMIT = 30;

function endsOf(way: Point[]): Point[] {
  const [first, last] = [way[0]!, way.at(-1)!];
  return distance(first, last) < SAME_END ? [first] : [first, last];
}

function placeEnds(way: Point[], ends: CourseEnds, crowd: Crowd) {
  const places = endsOf(way);
  const words = places.length === 1 ? [ends.both] : [ends.begin, ends.end];
  return places.flatMap((at, index) =>
    placeOwnLabels(
      [{ at, text: words[index]!, reach: measures.window.station + 10 }],
      TAG,
      crowd,
      places,
    ),
  );
}

/** Where everything of a course's own map goes: the ward cut to the course with room round it. */
export function layOutCourse(
  geography: Geography,
  line: LngLat[],
  stops: LngLat[],
  ends: CourseEnds,
) {
  const { frame } = geography;
  const all = [...line, ...stops].map((at) => project(frame, at));
  const drawn = boxOf(all);
  const wide = Math.max(drawn.right - drawn.left, drawn.bottom - drawn.top);
  const box = shapedBox(
    grow(drawn, Math.max(wide, NARROWEST) * 0.14),
    NARROWEST,
    [0.75, 1.2],
  );
  const cut = windowOn(frame, box);
  const { bounds } = cut;
  const terrain = windowTerrain(geography, cut);
  const way = line.map((at) => project(cut.frame, at));
  const stations = terrain.stations.map(({ at }) => at);
  const walked = alongLine(way);
  const ways = shownWays(terrain, bounds);
  const crowd = {
    solid: signBoxes(terrain, bounds),
    soft: [...walked, ...walked, ...ways],
    bounds: grow(bounds, -6),
  };
  const fixed = crowd.solid.length;
  const stationNames = windowStations(terrain, crowd);
  const tags = placeEnds(way, ends, crowd);
  const marks = placeMarks(
    stops.map((at) => project(cut.frame, at)),
    {
      r: STOP,
      reach: SHEET,
      bounds,
      taken: [...stations.filter((at) => holds(bounds, at)), ...endsOf(way)],
      blocked: crowd.solid.slice(fixed),
    },
  );
  const discs = marks.flatMap(({ at }) => (at ? [at] : []));
  crowd.solid.push(...discs.map((at) => grow(boxOf([at]), STOP + 3)));
  const names = {
    ...windowNames(terrain, crowd, LANDMARK_LIMIT),
    stations: stationNames,
  };
  const named = Object.values(names).flatMap((labels) =>
    labels.map(({ x, y }): Point => [x, y]),
  );
  const hills = windowHills(terrain, bounds, [
    ...walked,
    ...ways,
    ...discs,
    ...stations,
    ...named,
  ]);
  return {
    bounds,
    terrain,
    names,
    hills,
    ...wayOf(way),
    marks,
    tags,
    ends: endsOf(way),
  };
}
