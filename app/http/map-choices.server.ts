import type { PlaceList } from "#app/models/place-list.server.ts";
import type { PublishedCourse } from "#app/models/course.server.ts";
import { mapHref } from "#app/ui/map/map-query.ts";
import type { MapQuery } from "#app/ui/map/map-query.ts";
import type { MapCut } from "#app/ui/map/map-cut.ts";
import { holds } from "#app/ui/map/shape.ts";
import { project } from "#app/ui/map/projection.ts";
import type { Geography } from "#app/domain/geography.ts";
import type { TextOf } from "#app/ui/text.tsx";

/** The links that change what the map shows; each keeps the rest of the address. */
export function mapChoices(
  query: MapQuery,
  { courses, lists }: { courses: PublishedCourse[]; lists: PlaceList[] },
) {
  return {
    courses: courses.map(({ slug, isSample, content }) => ({
      slug,
      isSample,
      names: content.names,
      active: slug === query.course,
      href: mapHref(query, {
        course: slug,
        street: null,
        zoom: null,
        at: null,
      }),
    })),
    courseOff: query.course && mapHref(query, { course: null }),
    layers: lists.map(({ layer }) => ({
      layer,
      active: layer === query.layer,
      href: mapHref(query, { layer }),
    })),
    layerOff: query.layer && mapHref(query, { layer: null }),
  };
}

/** Where the buttons that move the map lead; null for one that would change nothing. */
export function mapMoves(query: MapQuery, { closer, farther, moved }: MapCut) {
  const to = (asked: Pick<MapQuery, "zoom" | "at"> | null) =>
    asked && mapHref(query, asked);
  return {
    closer: to(closer),
    farther: to(farther),
    whole: farther && mapHref(query, { zoom: 1, at: null }),
    left: to(moved.left),
    up: to(moved.up),
    down: to(moved.down),
    right: to(moved.right),
  };
}

/** The places of the layer asked for, as far as the cut shows them. */
export function mapPlaces(
  lists: PlaceList[],
  layer: MapQuery["layer"],
  { frame }: Geography,
  cut: MapCut,
  t: TextOf,
) {
  const list = lists.find((one) => one.layer === layer);
  if (!list) return null;
  const isShown = (at: [number, number]) =>
    cut.zoom === 1 || holds(cut.box, project(frame, at));
  return {
    layer: list.layer,
    credit: list.credit,
    places: list.places
      .filter(({ at }) => isShown(at))
      .map(({ names, at, address, note }) => ({
        layer: list.layer,
        at,
        name: t.plainName(names),
        names,
        address,
        note,
      })),
  };
}
