import type { Tx } from "#db/client.server.ts";
import {
  coursePublications,
  courses,
  courseVersions,
} from "#db/schema/course.ts";
import { courses as sampleCourses } from "#db/seed/kohoku/courses.ts";

type Ids = { ward: string; other: (name: string) => string };

/** Writes the sample's courses, published. */
export async function writeSampleCourses(
  tx: Tx,
  ids: Ids,
  now: Date,
): Promise<void> {
  const by = "sample";
  for (const { slug, content } of sampleCourses) {
    const [courseId, versionId] = [
      ids.other(`course ${slug}`),
      ids.other(`course version ${slug}`),
    ];
    await tx.insert(courses).values({
      id: courseId,
      wardId: ids.ward,
      slug,
      isSample: true,
      createdAt: now,
      createdBy: by,
    });
    await tx.insert(courseVersions).values({
      id: versionId,
      courseId,
      number: 1,
      content,
      savedAt: now,
      savedBy: by,
    });
    await tx.insert(coursePublications).values({
      id: ids.other(`course publication ${slug}`),
      courseId,
      versionId,
      publishedAt: now,
      publishedBy: by,
    });
  }
}
