import type { CourseContent } from "#app/domain/course.ts";
import { columns } from "#db/columns.ts";
import { files } from "./print.ts";
import { wards } from "./ward.ts";

const { table, id, string, int, bool, instant, json } = columns;
const { index, uniqueIndex, sql } = columns;

/** 散歩コース: what it says is in its versions, whether residents see it in its publications. */
export const courses = table(
  "courses",
  {
    id: id().primaryKey(),
    wardId: id()
      .notNull()
      .references(() => wards.id),
    slug: string().notNull(),
    isSample: bool().notNull(),
    createdAt: instant().notNull(),
    createdBy: string().notNull(),
  },
  (course) => [uniqueIndex("courses_slug").on(course.wardId, course.slug)],
);

/** Every saved state of a course, numbered from 1. */
export const courseVersions = table(
  "course_versions",
  {
    id: id().primaryKey(),
    courseId: id()
      .notNull()
      .references(() => courses.id),
    number: int().notNull(),
    content: json<CourseContent>().notNull(),
    savedAt: instant().notNull(),
    savedBy: string().notNull(),
  },
  (version) => [
    uniqueIndex("course_versions_number").on(version.courseId, version.number),
  ],
);

/** From when to when residents saw which version. */
export const coursePublications = table(
  "course_publications",
  {
    id: id().primaryKey(),
    courseId: id()
      .notNull()
      .references(() => courses.id),
    versionId: id()
      .notNull()
      .references(() => courseVersions.id),
    publishedAt: instant().notNull(),
    publishedBy: string().notNull(),
    endedAt: instant(),
    endedBy: string(),
  },
  (row) => [
    uniqueIndex("course_publications_one_open")
      .on(row.courseId)
      .where(sql`ended_at IS NULL`),
    index("course_publications_version").on(row.versionId),
  ],
);

/** A picture for courses, re-encoded in two sizes. */
export const coursePhotos = table(
  "course_photos",
  {
    id: id().primaryKey(),
    wardId: id()
      .notNull()
      .references(() => wards.id),
    largeHash: string()
      .notNull()
      .references(() => files.hash),
    smallHash: string()
      .notNull()
      .references(() => files.hash),
    /** Of the large one, in pixels. */
    width: int().notNull(),
    height: int().notNull(),
    sentAt: instant().notNull(),
    sentBy: string().notNull(),
  },
  (photo) => [
    index("course_photos_ward").on(photo.wardId),
    index("course_photos_large").on(photo.largeHash),
    index("course_photos_small").on(photo.smallHash),
    index("course_photos_sent").on(photo.sentAt),
  ],
);
