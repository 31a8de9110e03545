import { easeOf } from "#app/domain/ease.ts";
import type { LngLat, Names } from "#app/domain/place.ts";
import type { PublishedCourse } from "#app/models/course.server.ts";
import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import type { PlaceList } from "#app/models/place-list.server.ts";
import { shopOpenState } from "#app/models/shop-hours.server.ts";
import type { Crowding } from "#app/domain/crowding.ts";
import { hues } from "#app/ui/art/hues.ts";
import { hourText } from "#app/ui/dates.ts";
import type {
  CheckpointFeature,
  CourseFeature,
  MapData,
  PlaceFeature,
  StopFeature,
} from "#app/ui/live-map/map-data.ts";
import { shutWords } from "#app/ui/resident/open-words.ts";
import type { TextOf } from "#app/ui/text.tsx";

/** What a map is made of: the edition with one card's visits, offers by shop, and what the ward published. */
export type MapParts = {
  edition: Edition;
  visited: Set<string>;
  /** Titles by shop id, of what holds at this moment. */
  offers: Map<string, string>;
  crowding: Map<string, Crowding>;
  courses: PublishedCourse[];
  lists: PlaceList[];
};

const DEGREES = 1e5;

/** A metre: what is finer only costs bytes. */
function round([lng, lat]: LngLat): LngLat {
  return [
    Math.round(lng * DEGREES) / DEGREES,
    Math.round(lat * DEGREES) / DEGREES,
  ];
}

function point(at: LngLat) {
  return { type: "Point" as const, coordinates: round(at) };
}

/** The checkpoints as a map and its list show them to one reader at one moment. */
export function mapCheckpointFeatures(
  {
    edition,
    visited,
    offers,
  }: Omit<MapParts, "courses" | "lists" | "crowding">,
  t: TextOf,
  now: Date,
): CheckpointFeature[] {
  const featureOf = (one: Checkpoint): CheckpointFeature => {
    const { id, number, shop, street } = one;
    const open = shopOpenState(edition, shop, now);
    return {
      type: "Feature",
      id: number,
      geometry: point([shop.lng, shop.lat]),
      properties: {
        kind: "checkpoint",
        name: t.plainName(shop.names),
        slug: shop.slug,
        street: street.slug,
        category: shop.category,
        open: open.open,
        hours: open.open
          ? t.plain("opening.openUntil", { time: hourText(open.until) })
          : t.plain(shutWords(open)),
        offer: offers.get(shop.id) ?? null,
        visited: visited.has(id),
        ease: easeOf(shop),
      },
    };
  };
  return edition.checkpoints
    .filter(({ withdrawnAt }) => !withdrawnAt)
    .map(featureOf);
}

function courseFeature(
  { slug, content }: PublishedCourse,
  t: TextOf,
): CourseFeature {
  return {
    type: "Feature",
    geometry: { type: "LineString", coordinates: content.line.map(round) },
    properties: { kind: "course", slug, name: t.plainName(content.names) },
  };
}

/** A course's stops in order; a shop that has no place in this edition is left out. */
function stopFeatures(
  { slug, content }: PublishedCourse,
  shops: Map<string, { at: LngLat; names: Names }>,
  t: TextOf,
): StopFeature[] {
  return content.stops.flatMap((stop, index) => {
    const found = stop.kind === "shop" ? shops.get(stop.slug) : stop;
    if (!found) return [];
    const { at, names } = found;
    return {
      type: "Feature" as const,
      geometry: point(at),
      properties: {
        kind: "stop" as const,
        course: slug,
        order: index + 1,
        name: t.plainName(names),
      },
    };
  });
}

function placeFeatures(
  { layer, places }: PlaceList,
  t: TextOf,
): PlaceFeature[] {
  return places.map(({ names, at, address, note }) => ({
    type: "Feature",
    geometry: point(at),
    properties: {
      kind: "place",
      layer,
      name: t.plainName(names),
      address,
      note,
    },
  }));
}

/** All of the interactive map as GeoJSON (RFC 7946); how busy a street is in words only, never a number of people. */
export function mapData(parts: MapParts, t: TextOf, now: Date): MapData {
  const { edition, courses, lists, crowding } = parts;
  const shops = new Map(
    edition.checkpoints.map(({ shop: { slug, lng, lat, names } }) => [
      slug,
      { at: [lng, lat] as LngLat, names },
    ]),
  );
  return {
    type: "FeatureCollection",
    features: [
      ...mapCheckpointFeatures(parts, t, now),
      ...courses.map((course) => courseFeature(course, t)),
      ...courses.flatMap((course) => stopFeatures(course, shops, t)),
      ...lists.flatMap((list) => placeFeatures(list, t)),
    ],
    streets: edition.streets.map(({ slug, names, emblem }) => ({
      slug,
      name: t.plainName(names),
      hue: hues[emblem].hue,
      crowding: crowding.get(slug) ?? "quiet",
    })),
  };
}
