import type { PlaceList } from "#app/models/place-list.server.ts";
import type {
  CourseFeature,
  MapOverlays,
  PlaceFeature,
  StopFeature,
} from "#app/ui/live-map/map-data.ts";
import type { TextOf } from "#app/ui/text.tsx";
import { namesOf, type ReadCourse } from "./course/read.server.ts";
import { pointOf, roundPoint } from "./map-point.ts";

function courseFeature({ course }: ReadCourse, t: TextOf): CourseFeature {
  const { slug, content } = course;
  return {
    type: "Feature",
    geometry: {
      type: "LineString",
      coordinates: content.line.map(roundPoint),
    },
    properties: { kind: "course", slug, name: t.plainName(content.names) },
  };
}

function stopFeatures({ course, stops }: ReadCourse, t: TextOf): StopFeature[] {
  return stops.map((stop) => ({
    type: "Feature",
    geometry: pointOf(stop.at),
    properties: {
      kind: "stop",
      course: course.slug,
      order: stop.number,
      name: t.plainName(namesOf(stop)),
    },
  }));
}

function placeFeatures(
  { layer, places }: PlaceList,
  t: TextOf,
): PlaceFeature[] {
  return places.map(({ names, at, address, note }) => ({
    type: "Feature",
    geometry: pointOf(at),
    properties: {
      kind: "place",
      layer,
      name: t.plainName(names),
      address,
      note,
    },
  }));
}

/** What a ward has published beside its checkpoints, as GeoJSON (RFC 7946): its courses with the stops their own pages number, and its lists. */
export function mapOverlays(
  courses: ReadCourse[],
  lists: PlaceList[],
  t: TextOf,
): MapOverlays {
  return {
    type: "FeatureCollection",
    features: [
      ...courses.map((course) => courseFeature(course, t)),
      ...courses.flatMap((course) => stopFeatures(course, t)),
      ...lists.flatMap((list) => placeFeatures(list, t)),
    ],
  };
}
