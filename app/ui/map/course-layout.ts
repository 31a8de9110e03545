import { alongLine, wayOf } from "./course-way.ts";
import { shapedBox, SHEET, windowOn } from "./map-window.ts";
import { placeMarks } from "./mark-layout.ts";
import { project } from "./projection.ts";
import { boxOf, grow, holds } from "./shape.ts";
import type { Geography, LngLat, Point } from "./types.ts";
import {
  shownWays,
  signBoxes,
  windowHills,
  windowNames,
  windowTerrain,
} from "./window-terrain.ts";

/** Radius of a numbered stop. */
export const STOP = 25;
/** The narrowest a course is shown, in units of the whole drawing: about 900 m. */
const NARROWEST = 130;

/** Where everything of a course's own map goes: the ward cut to the course with room round it. */
export function layOutCourse(
  geography: Geography,
  line: LngLat[],
  stops: LngLat[],
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
  const marks = placeMarks(
    stops.map((at) => project(cut.frame, at)),
    {
      r: STOP,
      reach: SHEET,
      bounds,
      taken: stations.filter((at) => holds(bounds, at)),
    },
  );
  const discs = marks.flatMap(({ at }) => (at ? [at] : []));
  const walked = alongLine(way);
  const ways = shownWays(terrain, bounds);
  const names = windowNames(terrain, {
    solid: [
      ...signBoxes(terrain, bounds),
      ...discs.map((at) => grow(boxOf([at]), STOP + 3)),
    ],
    soft: [...walked, ...walked, ...ways],
    bounds: grow(bounds, -6),
  });
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
  };
}
