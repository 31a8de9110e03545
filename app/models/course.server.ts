import { and, asc, eq, isNull } from "drizzle-orm";
import type { CourseContent } from "#app/domain/course.ts";
import { type PhotoView, photoView } from "#app/domain/photo.ts";
import { db } from "#db/client.server.ts";
import {
  coursePhotos,
  coursePublications,
  courses,
  courseVersions,
} from "#db/schema/course.ts";
import { keptByWard } from "./ward-memory.server.ts";
import type { Ward } from "./ward.server.ts";

export type Course = typeof courses.$inferSelect;

/** A course as residents see it. */
export type PublishedCourse = Pick<Course, "id" | "slug" | "isSample"> & {
  content: CourseContent;
  photo: PhotoView | null;
  publishedAt: Date;
};

/** The pictures of a ward's courses by id. */
async function listCoursePhotos(wardId: string) {
  const rows = await db
    .select()
    .from(coursePhotos)
    .where(eq(coursePhotos.wardId, wardId));
  return new Map(rows.map((row) => [row.id, photoView(row)]));
}

/** The courses residents of the ward can see now, by slug; kept until the ward changes something. */
export const listPublishedCourses = keptByWard(
  async (ward: Ward): Promise<PublishedCourse[]> => {
    const photos = await listCoursePhotos(ward.id);
    const rows = await db
      .select({
        course: courses,
        content: courseVersions.content,
        publishedAt: coursePublications.publishedAt,
      })
      .from(courses)
      .innerJoin(
        coursePublications,
        and(
          eq(coursePublications.courseId, courses.id),
          isNull(coursePublications.endedAt),
        ),
      )
      .innerJoin(
        courseVersions,
        eq(courseVersions.id, coursePublications.versionId),
      )
      .where(eq(courses.wardId, ward.id))
      .orderBy(asc(courses.slug));
    return rows.map(({ course: { id, slug, isSample }, ...said }) => ({
      id,
      slug,
      isSample,
      ...said,
      photo: photos.get(said.content.photoId ?? "") ?? null,
    }));
  },
);
