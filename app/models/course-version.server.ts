import { and, asc, desc, eq, isNull, lt, max } from "drizzle-orm";
import { db, type Reader } from "#db/client.server.ts";
import {
  coursePublications,
  courses,
  courseVersions,
} from "#db/schema/course.ts";
import type { Course } from "./course.server.ts";

export type CourseVersion = typeof courseVersions.$inferSelect;

/** `draft`: never shown to residents; `ended`: no longer. */
export type CourseState = "draft" | "public" | "ended";

/** A course of this ward by its address; null for another ward's. */
export async function findCourse(
  wardId: string,
  slug: string,
  on: Reader = db,
): Promise<Course | null> {
  const [row] = await on
    .select()
    .from(courses)
    .where(and(eq(courses.wardId, wardId), eq(courses.slug, slug)));
  return row ?? null;
}

const VERSIONS_SHOWN = 20;

/**
 * Twenty of a course's versions, the newest first: the last ones, or those with
 * numbers below `before`. `former` is the one the last of them was made of; null
 * where that is the first of all.
 */
export async function listVersions(
  course: Pick<Course, "id" | "wardId">,
  before: number | null = null,
): Promise<{ versions: CourseVersion[]; former: CourseVersion | null }> {
  const own = [eq(courses.id, course.id), eq(courses.wardId, course.wardId)];
  const rows = await db
    .select({ version: courseVersions })
    .from(courseVersions)
    .innerJoin(courses, eq(courses.id, courseVersions.courseId))
    .where(and(...own, before ? lt(courseVersions.number, before) : undefined))
    .orderBy(desc(courseVersions.number))
    .limit(VERSIONS_SHOWN + 1);
  const versions = rows.map(({ version }) => version);
  const [former = null] = versions.splice(VERSIONS_SHOWN);
  return { versions, former };
}

/** The newest version of a course: what its form holds. */
export async function findLatest(
  course: Pick<Course, "id" | "wardId">,
  on: Reader = db,
): Promise<CourseVersion | null> {
  const [row] = await on
    .select({ version: courseVersions })
    .from(courseVersions)
    .innerJoin(courses, eq(courses.id, courseVersions.courseId))
    .where(and(eq(courses.id, course.id), eq(courses.wardId, course.wardId)))
    .orderBy(desc(courseVersions.number))
    .limit(1);
  return row?.version ?? null;
}

/** One version of a course by its number. */
export async function findVersion(
  course: Pick<Course, "id" | "wardId">,
  number: number,
  on: Reader = db,
): Promise<CourseVersion | null> {
  if (!Number.isSafeInteger(number)) return null;
  const [row] = await on
    .select({ version: courseVersions })
    .from(courseVersions)
    .innerJoin(courses, eq(courses.id, courseVersions.courseId))
    .where(
      and(
        eq(courses.id, course.id),
        eq(courses.wardId, course.wardId),
        eq(courseVersions.number, number),
      ),
    );
  return row?.version ?? null;
}

/** From when to when residents saw which version of a course, by version's number, the first first. */
export async function listPublications(
  course: Pick<Course, "id" | "wardId">,
  on: Reader = db,
) {
  return on
    .select({
      number: courseVersions.number,
      publishedAt: coursePublications.publishedAt,
      endedAt: coursePublications.endedAt,
    })
    .from(coursePublications)
    .innerJoin(courses, eq(courses.id, coursePublications.courseId))
    .innerJoin(
      courseVersions,
      eq(courseVersions.id, coursePublications.versionId),
    )
    .where(
      and(
        eq(coursePublications.courseId, course.id),
        eq(courses.wardId, course.wardId),
      ),
    )
    .orderBy(asc(coursePublications.publishedAt), asc(coursePublications.id));
}

/** How a course stands, and which version residents see. */
export function courseState(
  publications: { number: number; endedAt: Date | null }[],
): { state: CourseState; shown: number | null } {
  const open = publications.find(({ endedAt }) => endedAt === null);
  if (open) return { state: "public", shown: open.number };
  return { state: publications.length > 0 ? "ended" : "draft", shown: null };
}

/** The courses of a ward, drafts too, each with its newest version; by address. */
export async function listCourses(wardId: string) {
  const newest = db
    .select({
      courseId: courseVersions.courseId,
      number: max(courseVersions.number).as("newest_number"),
    })
    .from(courseVersions)
    .groupBy(courseVersions.courseId)
    .as("newest");
  const rows = await db
    .select({ course: courses, version: courseVersions })
    .from(courses)
    .innerJoin(newest, eq(newest.courseId, courses.id))
    .innerJoin(
      courseVersions,
      and(
        eq(courseVersions.courseId, courses.id),
        eq(courseVersions.number, newest.number),
      ),
    )
    .where(eq(courses.wardId, wardId))
    .orderBy(asc(courses.slug));
  const publications = await db
    .select({
      courseId: coursePublications.courseId,
      number: courseVersions.number,
      endedAt: coursePublications.endedAt,
    })
    .from(coursePublications)
    .innerJoin(courses, eq(courses.id, coursePublications.courseId))
    .innerJoin(
      courseVersions,
      eq(courseVersions.id, coursePublications.versionId),
    )
    .where(eq(courses.wardId, wardId));
  const of = Map.groupBy(publications, ({ courseId }) => courseId);
  return rows.map(({ course, version }) => ({
    course,
    version,
    ...courseState(of.get(course.id) ?? []),
  }));
}

/** The open publication of a course, to be ended. */
export function isOpen(courseId: string) {
  return and(
    eq(coursePublications.courseId, courseId),
    isNull(coursePublications.endedAt),
  );
}
