import { layPin } from "./pin-layout.ts";
import { withRibbons } from "./ribbon-ground.ts";
import type { Ground, RibbonPoints } from "./ribbon-ground.ts";
import { fitRibbon, layRibbon } from "./ribbon-layout.ts";
import type { Terrain } from "./terrain.ts";
import type { MapStreet, Point } from "./types.ts";

/** The middle of a street's stations; the middle of the ward for a street with none. */
function homeOf({ stations }: MapStreet, terrain: Terrain): Point {
  const stops = terrain.stations.filter(({ name }) => stations.includes(name));
  const points = stops.length > 0 ? stops.map(({ at }) => at) : terrain.outline;
  return [
    points.reduce((sum, [x]) => sum + x, 0) / points.length,
    points.reduce((sum, [, y]) => sum + y, 0) / points.length,
  ];
}

/** Streets drawn by hand keep their place; the others find room after them. */
function inOrder(streets: MapStreet[], drawn: "pin" | "ribbon"): MapStreet[] {
  return streets.toSorted(
    (a, b) => Number(a[drawn] === null) - Number(b[drawn] === null),
  );
}

/** A pin for every street, by slug; `r` is the rosette's radius. */
export function layPins(
  streets: MapStreet[],
  terrain: Terrain,
  ways: Point[],
  r: number,
) {
  const pins = new Map<string, Point>();
  for (const street of inOrder(streets, "pin")) {
    const around = {
      outline: terrain.outline,
      stations: terrain.stations.map(({ at }) => at),
      ways,
      taken: [...pins.values()],
      r,
    };
    pins.set(
      street.slug,
      street.pin ?? layPin(homeOf(street, terrain), around),
    );
  }
  return pins;
}

/** A ribbon for every street, by slug. */
export function layRibbons(
  streets: MapStreet[],
  ground: Ground,
  terrain: Terrain,
) {
  const ribbons = new Map<string, RibbonPoints>();
  const drawn = streets.flatMap(({ slug, ribbon }) =>
    ribbon ? [{ slug, ribbon }] : [],
  );
  for (const street of inOrder(streets, "ribbon")) {
    const waiting = drawn.filter(
      ({ slug }) => slug !== street.slug && !ribbons.has(slug),
    );
    const around = withRibbons(ground, [
      ...ribbons.values(),
      ...waiting.map(({ ribbon }) => ribbon),
    ]);
    ribbons.set(
      street.slug,
      street.ribbon
        ? fitRibbon(street.ribbon, around)
        : layRibbon(homeOf(street, terrain), around),
    );
  }
  return ribbons;
}
