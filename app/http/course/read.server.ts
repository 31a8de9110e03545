import type { CourseStop } from "#app/domain/course.ts";
import { hasLeft } from "#app/domain/edition/has-left.ts";
import type { LngLat, Names } from "#app/domain/place.ts";
import {
  listPublishedCourses,
  type PublishedCourse,
} from "#app/models/course.server.ts";
import { listPublicEditions } from "#app/models/edition.server.ts";
import { listWardShops } from "#app/models/ward-shops.server.ts";
import type { AppContext } from "#app/http/app-context.ts";
import type { Place } from "../place.server.ts";
import { keptAlong } from "./along.server.ts";

type What = { kind: "shop"; place: Place } | { kind: "place"; names: Names };
type Known = What & { at: LngLat };

/** A stop that can be walked to: its number (from 1), its place and its metres along the line. */
export type NumberedStop = Known & { number: number; metres: number };

export type ReadCourse = {
  course: PublishedCourse;
  metres: number;
  isLoop: boolean;
  stops: NumberedStop[];
  /** How many shops of it take no part now; they have no number. */
  left: number;
};

/**
 * The shops that take part in a public rally of the ward, by slug; that of the day
 * first. While no rally is public, all of the ward's, without pages or stamps.
 */
async function shopsBySlug({ ward }: AppContext): Promise<Map<string, Known>> {
  const editions = await listPublicEditions(ward.id);
  const found = new Map<string, Known>();
  for (const edition of editions)
    for (const checkpoint of edition.checkpoints) {
      const { slug, lng, lat } = checkpoint.shop;
      if (hasLeft(checkpoint) || found.has(slug)) continue;
      const place = { edition, checkpoint };
      found.set(slug, { kind: "shop", place, at: [lng, lat] });
    }
  if (editions.length === 0)
    for (const [slug, shop] of await listWardShops(ward))
      found.set(slug, { kind: "place", ...shop });
  return found;
}

function knownStop(stop: CourseStop, shops: Map<string, Known>): Known | null {
  return stop.kind === "place" ? stop : (shops.get(stop.slug) ?? null);
}

function readStops(
  course: PublishedCourse,
  shops: Map<string, Known>,
): ReadCourse {
  const { line, stops } = course.content;
  const known = stops.flatMap((stop) => knownStop(stop, shops) ?? []);
  const { places, ...whole } = keptAlong(
    line,
    known.map(({ at }) => at),
  );
  return {
    course,
    ...whole,
    stops: known.map((stop, index) => ({
      ...stop,
      number: index + 1,
      metres: places[index]!,
    })),
    left: stops.length - known.length,
  };
}

/** The ward's published courses with their stops numbered; shops that have left are left out. */
export async function readCourses(context: AppContext): Promise<ReadCourse[]> {
  const courses = await listPublishedCourses(context.ward);
  const shops = await shopsBySlug(context);
  return courses.map((course) => readStops(course, shops));
}

/** One of them; 404 for a slug that is no published course of this ward. */
export async function requireCourse(
  context: AppContext,
  slug: string | undefined,
): Promise<ReadCourse> {
  const courses = await listPublishedCourses(context.ward);
  const course = courses.find((one) => one.slug === slug);
  if (!course) throw new Response("unknown", { status: 404 });
  return readStops(course, await shopsBySlug(context));
}

export function namesOf(stop: NumberedStop): Names {
  return stop.kind === "shop" ? stop.place.checkpoint.shop.names : stop.names;
}

export function hrefOf(stop: NumberedStop): string | null {
  return stop.kind === "shop"
    ? `/shops/${stop.place.checkpoint.shop.slug}`
    : null;
}
