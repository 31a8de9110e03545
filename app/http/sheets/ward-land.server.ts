import type { Geography } from "#app/domain/geography.ts";
import type { Edition } from "#app/models/edition.server.ts";
import type { MapPin, WardGeography } from "#app/print/poster.ts";
import { smoothPath } from "#app/ui/map/curve.ts";
import { rememberedLayout } from "#app/ui/map/layout-memory.ts";
import { boxOf } from "#app/ui/map/shape.ts";
import type { MapStreet, Point } from "#app/ui/map/types.ts";

export type WardLand = {
  geography: WardGeography;
  /** The streets' pins; `here` is the id of the street a sheet stands in, null for none. */
  pinsFor: (here: string | null) => MapPin[];
};

const lands = new WeakMap<Edition, WardLand>();

function mapStreets({ streets }: Edition): MapStreet[] {
  return streets.map(({ slug, emblem, shortNames, stations, pin, ribbon }) => ({
    slug,
    name: shortNames.ja,
    emblem,
    href: "",
    stations,
    pin,
    ribbon,
    visited: 0,
    total: 0,
    active: false,
  }));
}

function drawingOf(geography: Geography): Geography {
  return { ...geography, landmarks: [] };
}

function layLand(edition: Edition): WardLand {
  const { terrain, pins } = rememberedLayout(
    drawingOf(edition.ward.geography),
    mapStreets(edition),
    "home",
  );
  const box = boxOf(terrain.outline);
  const shift = ([x, y]: Point): Point => [x - box.left, y - box.top];
  const pathOf = (points: Point[]) => smoothPath(points.map(shift));
  const places = edition.streets.flatMap(({ id, slug, shortNames, emblem }) => {
    const pin = pins.get(slug);
    if (!pin) return [];
    const [x, y] = shift(pin);
    return [{ id, name: shortNames.ja, emblem, x, y }];
  });
  return {
    geography: {
      width: box.right - box.left,
      height: box.bottom - box.top,
      outline: smoothPath(terrain.outline.map(shift), true),
      rivers: terrain.rivers.map(({ points, width }) => ({
        path: pathOf(points),
        width,
      })),
      credit: edition.ward.geography.credit,
      rails: terrain.courses.map(({ points }) => pathOf(points)),
    },
    pinsFor: (here) =>
      places.map(({ id, ...pin }) => ({ ...pin, isHere: id === here })),
  };
}

/** The ward's drawing with its corner at 0, 0, and where each street's pin stands on it; laid out once an edition. */
export function landOf(edition: Edition): WardLand {
  const land = lands.get(edition) ?? layLand(edition);
  lands.set(edition, land);
  return land;
}
