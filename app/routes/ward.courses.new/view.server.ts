import { judgeLine, readLine } from "#app/domain/course-line.ts";
import { isFarFromLine } from "#app/domain/course-along.ts";
import { lineMetres } from "#app/domain/course.ts";
import type { TypedCourse, TypedStop } from "#app/domain/course-typed.ts";
import { walkingMinutes } from "#app/domain/distance.ts";
import { photoView } from "#app/domain/photo.ts";
import { stationNames } from "#app/domain/geography.ts";
import type { LngLat, Names } from "#app/domain/place.ts";
import { readPlace } from "#app/domain/shop-place.ts";
import type { CourseGround } from "#app/http/course-ground.server.ts";
import { findCoursePhoto } from "#app/models/course-photo.server.ts";
import { geographyIn } from "#app/ui/map/view.ts";
import type { TextOf } from "#app/ui/text.tsx";

/** Where a typed stop lies; null where that cannot be read, or its shop has left. */
export function placeOfStop(
  { shop, lat, lng }: TypedStop,
  { shopOf }: CourseGround,
): LngLat | null {
  if (shop !== "") return shopOf.get(shop)?.at ?? null;
  const reading = readPlace(lat, lng, []);
  return reading.ok && reading.place
    ? [reading.place.lng, reading.place.lat]
    : null;
}

function namesOfStop(stop: TypedStop, { shopOf }: CourseGround): Names {
  if (stop.shop !== "")
    return shopOf.get(stop.shop)?.names ?? { ja: stop.shop };
  const given = Object.entries(stop.names).filter(([, text]) => text !== "");
  return { ...(Object.fromEntries(given) as Names), ja: stop.names.ja };
}

function farOf(
  line: LngLat[],
  stops: { name: string; at: LngLat }[],
  { from, to }: TypedCourse,
  { geography }: CourseGround,
  t: TextOf,
): string[] {
  const ends = geography.stations
    .filter(({ name }) => name === from || name === to)
    .map((station) => ({
      name: t.plainName(stationNames(station)),
      at: [station.lng, station.lat] satisfies LngLat,
    }));
  const far = [...stops, ...ends].filter(({ at }) => isFarFromLine(line, at));
  return [...new Set(far.map(({ name }) => name))];
}

function drawingOf(typed: TypedCourse, ground: CourseGround, t: TextOf) {
  const read = readLine(typed.line);
  const judged = read.ok ? judgeLine(read.line, ground.outline) : read;
  if (!judged.ok) return null;
  const { line } = judged;
  const metres = lineMetres(line);
  const stops = typed.stops.flatMap((stop, index) => {
    const at = placeOfStop(stop, ground);
    const name = t.plainName(namesOfStop(stop, ground));
    const drawn = { number: index + 1, name, href: null, visited: false };
    return at ? [{ at, ...drawn }] : [];
  });
  return {
    geography: geographyIn(t.language, ground.geography),
    line,
    stops,
    far: farOf(line, stops, typed, ground, t),
    metres,
    minutes: walkingMinutes(metres),
  };
}

const NUMBER_DIGITS = 3;

function shopsIn(ground: CourseGround, typed: TypedCourse, t: TextOf) {
  const { streets, shopOf } = ground;
  const street =
    streets.find(({ slug }) => slug === typed.addStreet) ?? streets[0];
  return [...shopOf.values()]
    .filter(({ streetId }) => streetId === street?.id)
    .map(({ slug, names, number }) => ({
      value: slug,
      label: [
        number === null ? "" : String(number).padStart(NUMBER_DIGITS, "0"),
        t.plainName(names),
      ]
        .join(" ")
        .trim(),
    }));
}

/** What is wrong with a field: a code, and behind `:` the numbers and names of its sentence. */
export type CourseProblems = Partial<Record<string, string[] | null>>;

/** All that the form of a course shows, as it was typed; but for a picture that is swept, which is told. */
export async function courseView(
  wardId: string,
  ground: CourseGround,
  t: TextOf,
  typed: TypedCourse,
  problems: CourseProblems = {},
) {
  const photo = typed.photoId
    ? await findCoursePhoto(wardId, typed.photoId)
    : null;
  const isGone = typed.photoId !== "" && photo === null;
  return {
    typed: isGone ? { ...typed, photoId: "" } : typed,
    problems: isGone ? { ...problems, picture: ["gone"] } : problems,
    drawing: drawingOf(typed, ground, t),
    photo: photoView(photo),
    stops: typed.stops.map((stop) => ({
      name: t.plainName(namesOfStop(stop, ground)),
      number: ground.shopOf.get(stop.shop)?.number ?? null,
      isShop: stop.shop !== "",
    })),
    choices: {
      stations: ground.geography.stations.map((one) => ({
        value: one.name,
        label: t.plainName(stationNames(one)),
      })),
      streets: ground.streets.map(({ slug, names }) => ({
        value: slug,
        label: t.plainName(names),
      })),
      shops: shopsIn(ground, typed, t),
      places: ground.places.map(({ names }, index) => ({
        value: String(index),
        label: t.plainName(names),
      })),
    },
  };
}
