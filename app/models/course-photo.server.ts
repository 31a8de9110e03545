import { and, eq, inArray, isNull, lt, notExists, or } from "drizzle-orm";
import { judgePhoto, type PhotoRefusal } from "#app/domain/photo-judge.ts";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { photoIdIn } from "#db/json.ts";
import {
  coursePhotos,
  coursePublications,
  courses,
  courseVersions,
} from "#db/schema/course.ts";
import { locked } from "#db/sums.ts";
import { recordAct } from "./audit.server.ts";
import type { CourseDoing } from "./course-edit.server.ts";
import { dropUnusedFiles } from "./file-sweep.server.ts";
import { keepFile } from "./file.server.ts";
import { newId } from "./id.server.ts";
import { encodeInTurn, PHOTO_FILE_TYPE } from "./photo.server.ts";
import { lockWard } from "./ward.server.ts";

const DAY_MS = 86_400_000;

export type CoursePhoto = typeof coursePhotos.$inferSelect;

/**
 * Keeps a picture an official sent for a course, drawn anew in two sizes; refused
 * as a shop's is. One that no version shows is swept after a day.
 */
export async function takeCoursePhoto(
  { wardId, staffId, now }: CourseDoing,
  bytes: Uint8Array,
): Promise<
  { ok: true; photo: CoursePhoto } | { ok: false; refusal: PhotoRefusal }
> {
  const judged = judgePhoto(bytes);
  if (!judged.ok) return judged;
  const order = { bytes, type: judged.type, purpose: "promotion" as const };
  const encoded = await encodeInTurn(staffId, order, now);
  if (!encoded.ok) return encoded;
  const { large, small, width, height } = encoded;
  const actor = `staff:${staffId}`;
  return transaction(async (tx) => {
    const keep = (content: Uint8Array) =>
      keepFile(tx, wardId, PHOTO_FILE_TYPE, content, now);
    const [photo] = await tx
      .insert(coursePhotos)
      .values({
        ...{ id: newId(now), wardId, width, height },
        largeHash: await keep(large),
        smallHash: await keep(small),
        ...{ sentAt: now, sentBy: actor },
      })
      .returning();
    const subject = `course-photo:${photo!.id}`;
    const act = { actor, action: "course-photo", subject, details: {} };
    await recordAct(tx, wardId, act, now);
    return { ok: true, photo: photo! };
  });
}

/** A picture of this ward's courses; null for an id that is swept, another ward's or nobody's. */
export async function findCoursePhoto(
  wardId: string,
  id: string,
): Promise<CoursePhoto | null> {
  const [photo] = await db
    .select()
    .from(coursePhotos)
    .where(and(eq(coursePhotos.id, id), eq(coursePhotos.wardId, wardId)));
  return photo ?? null;
}

/** Whether a picture is there for this ward's courses; it is not swept before the transaction ends. */
export async function holdCoursePhoto(
  tx: Tx,
  wardId: string,
  id: string,
): Promise<boolean> {
  await lockWard(tx, wardId);
  const rows = await locked(
    tx
      .select({ id: coursePhotos.id })
      .from(coursePhotos)
      .where(and(eq(coursePhotos.id, id), eq(coursePhotos.wardId, wardId))),
  );
  return rows.length > 0;
}

/** Whether a file is a picture of this ward's courses, and whether residents see it; null when it is none. */
export async function findCoursePicture(
  wardId: string,
  hash: string,
): Promise<{ isShown: boolean } | null> {
  const own = and(
    eq(coursePhotos.wardId, wardId),
    or(eq(coursePhotos.largeHash, hash), eq(coursePhotos.smallHash, hash)),
  );
  const [photo] = await db
    .select({ id: coursePhotos.id })
    .from(coursePhotos)
    .where(own);
  if (!photo) return null;
  const shown = await db
    .select({ id: coursePhotos.id })
    .from(courses)
    .innerJoin(coursePublications, eq(coursePublications.courseId, courses.id))
    .innerJoin(
      courseVersions,
      eq(courseVersions.id, coursePublications.versionId),
    )
    .innerJoin(
      coursePhotos,
      eq(coursePhotos.id, photoIdIn(courseVersions.content)),
    )
    .where(
      and(eq(courses.wardId, wardId), isNull(coursePublications.endedAt), own),
    );
  return { isShown: shown.length > 0 };
}

/** Deletes the pictures for courses that were sent more than 24 hours ago and that no version shows. */
export async function sweepCoursePhotos(tx: Tx, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY_MS);
  const old = lt(coursePhotos.sentAt, yesterday);
  const inVersion = tx
    .select({ id: courseVersions.id })
    .from(courseVersions)
    .innerJoin(courses, eq(courses.id, courseVersions.courseId))
    .where(
      and(
        eq(courses.wardId, coursePhotos.wardId),
        eq(photoIdIn(courseVersions.content), coursePhotos.id),
      ),
    );
  // Held first, so that the delete sees what a save that held one of them has written.
  const held = await locked(
    tx
      .select({ id: coursePhotos.id })
      .from(coursePhotos)
      .where(and(old, notExists(inVersion))),
  );
  const ids = held.map(({ id }) => id);
  const gone = await tx
    .delete(coursePhotos)
    .where(and(inArray(coursePhotos.id, ids), notExists(inVersion)))
    .returning();
  const hashes = gone.flatMap(({ largeHash, smallHash }) => [
    largeHash,
    smallHash,
  ]);
  await dropUnusedFiles(tx, hashes);
}
