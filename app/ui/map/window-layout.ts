import { alongLine, wayOf } from "./course-way.ts";
import { placeOwnLabels } from "./label-layout.ts";
import type { PlacedLabel } from "./label-layout.ts";
import type { MapWindow } from "./map-window.ts";
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
  DISC,
  DOT,
  placeDots,
  placeNumbers,
  placeStreets,
  signBox,
} from "./window-marks.ts";
import {
  shownWays,
  signBoxes,
  windowHills,
  windowNames,
  windowStations,
  windowTerrain,
} from "./window-terrain.ts";

/** Units of a cut to one of the whole drawing from which on all checkpoints are numbered. */
const NUMBERED_FROM = 1.7;
/** Font size of the shops' names. */
export const NAME = 24;
/** More numbered checkpoints than these are not named beside their numbers. */
const MOST_NAMED = 40;
/** What a landmark's name may cost: not a line through it. */
const LANDMARK_LIMIT = 7;

type Shown = {
  cut: MapWindow;
  streets: MapStreet[];
  checkpoints: MapCheckpoint[];
  course: LngLat[] | undefined;
};

/**
 * Where everything goes in a cut of the map at true places; nothing named or
 * numbered covers another, no mark covers a station or its name, and a
 * checkpoint's name is nearer to its own number than to any other.
 */
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
  const way = course?.map((at) => project(frame, at));
  const walked = way ? alongLine(way).filter((at) => holds(bounds, at)) : [];
  const ways = shownWays(terrain, bounds);
  const crowd = {
    solid: signBoxes(terrain, bounds),
    soft: [...walked, ...ways, ...seen.map(({ spot }) => spot)],
    bounds: grow(bounds, -6),
  };
  const fixed = crowd.solid.length;
  const stationNames = windowStations(terrain, crowd);
  const room = { cut, stations, blocked: crowd.solid.slice(fixed) };
  const isNumbered = ({ street }: MapCheckpoint) =>
    active === undefined ? scale >= NUMBERED_FROM : street === active;
  const { numbers, left } = placeNumbers(
    seen.filter(({ checkpoint }) => isNumbered(checkpoint)),
    room,
  );
  const discs = numbers.map(({ mark }) => mark.at!);
  const signs = numbers.length > 0 ? [] : placeStreets(streets, seen, room);
  const signed = signs.map(({ at }) => signBox(at));
  const dots = placeDots(
    [...seen.filter(({ checkpoint }) => !isNumbered(checkpoint)), ...left],
    discs,
    { ...room, blocked: [...room.blocked, ...signed] },
  );
  const dotted = dots.map(({ mark }) => mark.at!);
  crowd.solid.push(
    ...discs.map((at) => grow(boxOf([at]), DISC + 1)),
    ...signed,
  );
  // A dot under a name is worse than a line under it.
  crowd.soft = [...walked, ...ways, ...dotted, ...dotted];
  const named = crowd.solid.length;
  const ground = windowNames(terrain, crowd, LANDMARK_LIMIT);
  const shops: PlacedLabel[] =
    numbers.length > MOST_NAMED
      ? []
      : placeOwnLabels(
          numbers.map(({ checkpoint: { name }, mark }) => ({
            at: mark.at!,
            text: name,
            reach: DISC + 8,
          })),
          NAME,
          crowd,
          [...discs, ...stations, ...dotted],
        );
  const names = { ...ground, stations: stationNames };
  const hills = windowHills(terrain, bounds, [
    ...crowd.soft,
    ...stations,
    ...discs,
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
    taken: [...discs, ...stations],
    blocked: [
      ...room.blocked,
      ...crowd.solid.slice(named),
      ...dotted.map((at) => grow(boxOf([at]), DOT)),
    ],
    course: way ? wayOf(way) : null,
  };
}
