import { type EaseKind, readEase } from "#app/domain/ease.ts";
import { type PlaceLayer, placeLayers } from "#app/domain/public-place.ts";
import type { Point } from "./types.ts";

export const zooms = [1, 2, 3, 4] as const;
/** 1 shows the whole ward as an illustration, 2 to 4 cut it at true places. */
export type Zoom = (typeof zooms)[number];

/** What the map's address asks for; `at` is in units of the whole drawing. What makes no sense is null. */
export type MapQuery = {
  street: string | null;
  course: string | null;
  layer: PlaceLayer | null;
  zoom: Zoom | null;
  at: Point | null;
  ease: EaseKind[];
};

const PLACE = /^(-?\d{1,5}),(-?\d{1,5})$/;

function readPlace(text: string | null): Point | null {
  const [, x, y] = PLACE.exec(text ?? "") ?? [];
  return x === undefined ? null : [Number(x), Number(y)];
}

export function readMapQuery(search: URLSearchParams): MapQuery {
  return {
    street: search.get("street"),
    course: search.get("course"),
    layer: placeLayers.find((one) => one === search.get("layer")) ?? null,
    zoom: zooms.find((one) => String(one) === search.get("zoom")) ?? null,
    at: readPlace(search.get("at")),
    ease: readEase(search),
  };
}

/** The map's address for a query with some of it changed. */
export function mapHref(
  query: MapQuery,
  changes: Partial<MapQuery> = {},
): string {
  const { street, course, layer, zoom, at, ease } = { ...query, ...changes };
  const said = [
    street !== null && `street=${encodeURIComponent(street)}`,
    course !== null && `course=${encodeURIComponent(course)}`,
    layer !== null && `layer=${layer}`,
    zoom !== null && `zoom=${zoom}`,
    at !== null && `at=${at.join(",")}`,
    ease.length > 0 && `ease=${ease.join(",")}`,
  ].filter(Boolean);
  return said.length === 0 ? "/map" : `/map?${said.join("&")}`;
}
