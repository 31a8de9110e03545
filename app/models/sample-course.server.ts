import type { Tx } from "#db/client.server.ts";
import {
  coursePhotos,
  coursePublications,
  courses,
  courseVersions,
} from "#db/schema/course.ts";
import { courses as sampleCourses } from "#db/seed/kohoku/courses.ts";
import { keepFile } from "./file.server.ts";
import type { EncodedPhoto } from "./photo-encode.server.ts";
import { PHOTO_FILE_TYPE } from "./photo.server.ts";
import type { SamplePictures } from "./sample-promotion.server.ts";

type Ids = { ward: string; other: (name: string) => string };

async function writePhoto(
  tx: Tx,
  ids: Ids,
  slug: string,
  { large, small, width, height }: EncodedPhoto,
  now: Date,
): Promise<string> {
  const id = ids.other(`course photo ${slug}`);
  const keep = (content: Uint8Array) =>
    keepFile(tx, ids.ward, PHOTO_FILE_TYPE, content, now);
  await tx.insert(coursePhotos).values({
    id,
    wardId: ids.ward,
    largeHash: await keep(large),
    smallHash: await keep(small),
    width,
    height,
    sentAt: now,
    sentBy: "sample",
  });
  return id;
}

/** Writes the sample's courses, published, with their pictures. */
export async function writeSampleCourses(
  tx: Tx,
  ids: Ids,
  drawn: SamplePictures,
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
    const picture = drawn.get(slug);
    const photoId = picture
      ? await writePhoto(tx, ids, slug, picture, now)
      : content.photoId;
    await tx.insert(courseVersions).values({
      id: versionId,
      courseId,
      number: 1,
      content: { ...content, photoId },
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
