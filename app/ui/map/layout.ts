import { sampleEvenly } from "./curve.ts";
import { findLens } from "./lens.ts";
import type { Lens } from "./lens.ts";
import { measures } from "./measures.ts";
import { placeNames } from "./name-layout.ts";
import type { MapNames } from "./name-layout.ts";
import { rosetteBox } from "./pin-layout.ts";
import { bodyOf, groundFor } from "./ribbon-ground.ts";
import type { RibbonPoints } from "./ribbon-ground.ts";
import { boxOf, grow } from "./shape.ts";
import type { Box } from "./shape.ts";
import { layPins, layRibbons } from "./street-layout.ts";
import { hillsOf, terrainOf, waysOf } from "./terrain.ts";
import type { Terrain } from "./terrain.ts";
import type { Geography, MapStreet, MapVariant, Point } from "./types.ts";

export type Layout = {
  terrain: Terrain;
  view: Box;
  hills: string;
  pins: Map<string, Point>;
  ribbons: Map<string, RibbonPoints>;
  names: MapNames;
  lens: Lens | null;
};

function ring([x, y]: Point, r: number): Point[] {
  const half = r * 0.8;
  return [-1, 0, 1, 2].flatMap((row): Point[] => [
    [x - half, y + row * half],
    [x + half, y + row * half],
  ]);
}

/** Lays out the whole map: where pins, ribbons, names, hills and the lens go. */
export function layOut(
  geography: Geography,
  streets: MapStreet[],
  variant: MapVariant,
): Layout {
  const size = measures[variant];
  const terrain = terrainOf(geography);
  const ways = waysOf(terrain);
  const edge = sampleEvenly(terrain.outline, 9, true);
  const stations = terrain.stations.map(({ at }) => at);
  const offices = terrain.landmarks
    .filter(({ kind }) => kind === "office")
    .map(({ at }) => at);
  const hasPins = size.rosette > 0;
  const pins = hasPins
    ? layPins(streets, terrain, ways, size.rosette)
    : new Map<string, Point>();
  const ribbons = hasPins
    ? new Map<string, RibbonPoints>()
    : layRibbons(
        streets,
        groundFor(
          terrain.outline,
          { edge, ways, stations: [...stations, ...offices] },
          { width: size.ribbon, head: size.head },
        ),
        terrain,
      );
  const bodies = [...ribbons.values()].map(bodyOf);
  const heads = [...ribbons.values()].map(([head]) => head);
  const active = streets.find((street) => street.active);
  const activeRibbon = active && ribbons.get(active.slug);
  const lens =
    activeRibbon && variant === "wide"
      ? findLens(activeRibbon, {
          edge,
          marks: [
            ...stations,
            ...bodies.flat(),
            ...terrain.landmarks.map(({ at }) => at),
          ],
          ways,
        })
      : null;
  const land = boxOf([
    ...edge,
    ...terrain.courses.flatMap(({ points }) => points),
  ]);
  const view = grow(
    lens
      ? boxOf([
          [land.left, land.top],
          [land.right, land.bottom],
          [lens.centre[0] - lens.radius, lens.centre[1] - lens.radius],
          [lens.centre[0] + lens.radius, lens.centre[1] + lens.radius],
        ])
      : land,
    size.margin,
  );
  const crowd = {
    solid: [
      ...[...pins.values()].map((at) => rosetteBox(at, size.rosette)),
      ...heads.map((at) => grow(boxOf([at]), size.head)),
      ...bodies.flat().map((at) => grow(boxOf([at]), size.ribbon / 2 + 2)),
      ...stations.map((at) => grow(boxOf([at]), size.station + 2)),
      ...(lens ? [grow(boxOf([lens.centre]), lens.radius * 0.85)] : []),
    ],
    soft: [...ways, ...edge],
    bounds: view,
  };
  const names = placeNames(terrain, size, crowd);
  const avoid = [
    ...stations,
    ...bodies.flat(),
    ...heads,
    ...[...pins.values()].flatMap((at) => ring(at, size.rosette)),
    ...ways,
    ...Object.values(names).flatMap((placed) =>
      placed.map(({ x, y }): Point => [x, y]),
    ),
  ];
  return {
    terrain,
    view,
    hills: hillsOf(terrain.outline, avoid),
    pins,
    ribbons,
    names,
    lens,
  };
}
