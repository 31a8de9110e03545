import type { CourseContent } from "#app/domain/course.ts";
import { lineMetres } from "#app/domain/course.ts";
import { kilometres, walkingMinutes } from "#app/domain/distance.ts";
import { namesOfStation } from "#app/domain/geography.ts";
import type { PrintLanguage } from "#app/domain/print-order.ts";
import {
  type Leaflet,
  type LeafletCourse,
  type LeafletWords,
  leafletWords,
} from "#app/print/map-sheet.ts";
import { project } from "#app/ui/map/projection.ts";
import { textFor } from "#app/ui/text.tsx";
import {
  type MapSource,
  mapSheetBase,
  markedTexts,
} from "./map-sheet.server.ts";

const MAP_PATH = "/map";

function wayOf(
  { from, to }: CourseContent,
  edition: MapSource["edition"],
  language: PrintLanguage,
): string[] {
  const t = textFor(language);
  const { geography } = edition.ward;
  const start = namesOfStation(geography, from);
  const end = namesOfStation(geography, to);
  const say = markedTexts(language);
  if (start && from === to)
    return [say("leaflet.courses.round", { station: t.raw(start) })];
  return start && end
    ? [say("leaflet.courses.way", { from: t.raw(start), to: t.raw(end) })]
    : [];
}

function courseOf(
  content: CourseContent,
  edition: MapSource["edition"],
  language: PrintLanguage,
): LeafletCourse {
  const t = textFor(language);
  const say = markedTexts(language);
  const metres = lineMetres(content.line);
  const { stairs, slopePercent, toilets, benches, surface } = content;
  const counted = (key: "toilets" | "benches", n: number | null) =>
    n === null ? [] : [say(`leaflet.courses.${key}`, { n })];
  return {
    name: t.raw(content.names),
    figures: [
      say("leaflet.courses.km", { km: kilometres(metres) }),
      say("leaflet.courses.minutes", { minutes: walkingMinutes(metres) }),
    ].join("　"),
    facts: [
      ...wayOf(content, edition, language),
      say(`leaflet.courses.${surface}`),
      stairs === 0
        ? say("leaflet.courses.noStairs")
        : say("leaflet.courses.stairs", { n: stairs }),
      say("leaflet.courses.slope", { n: slopePercent }),
      ...counted("toilets", toilets),
      ...counted("benches", benches),
    ],
    story: t.raw(content.story),
    line: content.line.map((at) => project(edition.ward.geography.frame, at)),
  };
}

/** The ward's map leaflet in a language: every shop that may be printed, street by street, and the published courses. */
export function leafletSheet(
  { edition, approved, courses }: MapSource,
  language: PrintLanguage,
  origin: string,
): Leaflet {
  const t = textFor(language);
  const say = markedTexts(language);
  const byStreet = Map.groupBy(approved, ({ street }) => street.id);
  const streets = edition.streets.flatMap((street) => {
    const { id, slug, names, emblem, stations, pin, ribbon } = street;
    const shops = (byStreet.get(id) ?? []).map(({ number, shop }) => ({
      number,
      name: t.raw(shop.names),
    }));
    const name = t.raw(names);
    return shops.length > 0
      ? [{ slug, name, emblem, stations, pin, ribbon, shops }]
      : [];
  });
  return {
    kind: "leaflet",
    ...mapSheetBase(edition, language, origin, MAP_PATH),
    words: Object.fromEntries(
      leafletWords.map((word) => [
        word,
        say(`leaflet.${word}`, { street: "{{street}}" }),
      ]),
    ) as LeafletWords,
    streets,
    courses: courses.map(({ content }) => courseOf(content, edition, language)),
  };
}
