import { alongLine, wayOf } from "./course-way.ts";
import { placeLabels } from "./label-layout.ts";
import type { PlacedLabel } from "./label-layout.ts";
import type { MapWindow } from "./map-window.ts";
import { placeMarks } from "./mark-layout.ts";
import type { Mark } from "./mark-layout.ts";
import { measures } from "./measures.ts";
import { project } from "./projection.ts";
import { boxOf, grow, holds } from "./shape.ts";
import type {
  Geography,
  LngLat,
  MapCheckpoint,
  MapStreet,
  Point,
} from "./types.ts";
import {
  shownWays,
  signBoxes,
  windowHills,
  windowNames,
  windowTerrain,
} from "./window-terrain.ts";

/** Radius of a numbered checkpoint, of one without a number, and of a street's sign. */
export const DISC = 26;
export const DOT = 11;
export const SIGN = 46;
/** Units of a cut to one of the whole drawing from which on all checkpoints are numbered. */
const NUMBERED_FROM = 1.7;
/** Font size of the shops' names. */
export const NAME = 24;
/** More numbered checkpoints than these are not named beside their numbers. */
const MOST_NAMED = 40;

export type PlacedCheckpoint = { checkpoint: MapCheckpoint; mark: Mark };

type Shown = {
  cut: MapWindow;
  streets: MapStreet[];
  checkpoints: MapCheckpoint[];
  course: LngLat[] | undefined;
};

function placeStreets(
  streets: MapStreet[],
  spots: Map<string, Point[]>,
  cut: MapWindow,
  taken: Point[],
) {
  const homes = streets.flatMap((street) => {
    const own = spots.get(street.slug) ?? [];
    if (own.length === 0) return [];
    const { left, top, right, bottom } = boxOf(own);
    const at: Point = [(left + right) / 2, (top + bottom) / 2];
    return holds(cut.bounds, at) ? [{ street, at }] : [];
  });
  const marks = placeMarks(
    homes.map(({ at }) => at),
    { r: SIGN * 1.3, reach: SIGN * 6, bounds: cut.bounds, taken, keep: 8 },
  );
  return homes.flatMap(({ street }, index) => {
    const at = marks[index]!.at;
    return at ? [{ street, at: [at[0], at[1] - SIGN * 0.3] as Point }] : [];
  });
}

/** Where everything goes in a cut of the map at true places; nothing named or numbered covers another. */
export function layOutWindow(geography: Geography, shown: Shown) {
  const { cut, streets, checkpoints, course } = shown;
  const { bounds, frame, scale } = cut;
  const active = streets.find((street) => street.active)?.slug;
  const terrain = windowTerrain(geography, cut);
  const stations = terrain.stations
    .map(({ at }) => at)
    .filter((at) => holds(bounds, at));
  const seen = checkpoints
    .map((checkpoint) => ({
      checkpoint,
      spot: project(frame, checkpoint.at ?? [0, 0]),
    }))
    .filter(({ spot }) => holds(bounds, spot));
  const isNumbered = ({ street }: MapCheckpoint) =>
    active === undefined ? scale >= NUMBERED_FROM : street === active;
  const numbered = seen.filter(({ checkpoint }) => isNumbered(checkpoint));
  const marks = placeMarks(
    numbered.map(({ spot }) => spot),
    { r: DISC, reach: DISC * 5, bounds, taken: stations },
  );
  const placed = numbered.map(({ checkpoint }, index): PlacedCheckpoint => ({
    checkpoint,
    mark: marks[index]!,
  }));
  const dots = [
    ...seen.filter(({ checkpoint }) => !isNumbered(checkpoint)),
    ...placed
      .filter(({ mark }) => mark.at === null)
      .map(({ checkpoint, mark }) => ({ checkpoint, spot: mark.spot })),
  ];
  const numbers = placed.filter(({ mark }) => mark.at !== null);
  const spotsOf = new Map<string, Point[]>();
  for (const { checkpoint, spot } of seen) {
    const own = spotsOf.get(checkpoint.street);
    if (own) own.push(spot);
    else spotsOf.set(checkpoint.street, [spot]);
  }
  const signs =
    numbers.length > 0
      ? []
      : placeStreets(streets, spotsOf, cut, [
          ...stations,
          ...dots.map(({ spot }) => spot),
        ]);
  const way = course?.map((at) => project(frame, at));
  const walked = way ? alongLine(way).filter((at) => holds(bounds, at)) : [];
  const ways = shownWays(terrain, bounds);
  const crowd = {
    solid: [
      ...signBoxes(terrain, bounds),
      ...numbers.map(({ mark }) => grow(boxOf([mark.at!]), DISC + 2)),
      ...signs.map(({ at: [x, y] }) => ({
        left: x - SIGN,
        top: y - SIGN,
        right: x + SIGN,
        bottom: y + SIGN * 1.9,
      })),
    ],
    // A dot under a name is worse than a line under it.
    soft: [...walked, ...ways, ...dots.flatMap(({ spot }) => [spot, spot])],
    bounds: grow(bounds, -6),
  };
  const discsAndSigns = crowd.solid.length;
  const names = windowNames(terrain, crowd);
  const shops: PlacedLabel[] =
    numbers.length > MOST_NAMED
      ? []
      : placeLabels(
          numbers.map(({ checkpoint: { name }, mark }) => ({
            at: mark.at!,
            text: name,
            reach: DISC + 4,
          })),
          NAME,
          crowd,
          "clear",
        );
  const hills = windowHills(terrain, bounds, [
    ...crowd.soft,
    ...stations,
    ...numbers.map(({ mark }) => mark.at!),
    ...signs.map(({ at }) => at),
    ...[...Object.values(names).flat(), ...shops].map(({ x, y }): Point => [
      x,
      y,
    ]),
  ]);
  return {
    bounds,
    terrain,
    names,
    hills,
    numbers,
    dots,
    signs,
    shops,
    size: measures.window,
    taken: [...numbers.map(({ mark }) => mark.at!), ...stations],
    blocked: crowd.solid.slice(discsAndSigns),
    course: way ? wayOf(way) : null,
  };
}
