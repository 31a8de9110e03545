import { eq } from "drizzle-orm";
import type { CourseContent } from "#app/domain/course.ts";
import { changedParts } from "#app/domain/course-change.ts";
import { transaction, type Tx } from "#db/client.server.ts";
import { courses, courseVersions } from "#db/schema/course.ts";
import { locked } from "#db/sums.ts";
import { recordAct } from "./audit.server.ts";
import type { Course } from "./course.server.ts";
import { holdCoursePhoto } from "./course-photo.server.ts";
import {
  type CourseVersion,
  findCourse,
  findLatest,
  findVersion,
} from "./course-version.server.ts";
import { newId } from "./id.server.ts";

/** An official at work on a course of their ward. */
export type CourseDoing = { wardId: string; staffId: string; now: Date };

export function recordCourse(
  tx: Tx,
  { wardId, staffId, now }: CourseDoing,
  act: { action: string; courseId: string; number: number; from?: number },
): Promise<void> {
  const { action, courseId, number, from } = act;
  const actor = `staff:${staffId}`;
  const subject = `course:${courseId}`;
  const details = { version: number, ...(from !== undefined && { from }) };
  return recordAct(tx, wardId, { actor, action, subject, details }, now);
}

/** The course of this ward, held until the end of the transaction. */
export async function holdCourse(
  tx: Tx,
  wardId: string,
  slug: string,
): Promise<Course | null> {
  const course = await findCourse(wardId, slug, tx);
  if (course)
    await locked(
      tx
        .select({ id: courses.id })
        .from(courses)
        .where(eq(courses.id, course.id)),
    );
  return course;
}

/** Whether the picture a course names is there, as `holdCoursePhoto` holds it. */
export async function hasPhoto(
  tx: Tx,
  { wardId }: CourseDoing,
  { photoId }: CourseContent,
): Promise<boolean> {
  return photoId === null || (await holdCoursePhoto(tx, wardId, photoId));
}

export async function writeVersion(
  tx: Tx,
  { staffId, now }: CourseDoing,
  courseId: string,
  number: number,
  content: CourseContent,
): Promise<CourseVersion | null> {
  const [version] = await tx
    .insert(courseVersions)
    .values({
      id: newId(now),
      courseId,
      number,
      content,
      savedAt: now,
      savedBy: `staff:${staffId}`,
    })
    .onConflictDoNothing()
    .returning();
  return version ?? null;
}

/** `number` is the version the words are in now: a new one, or the newest where nothing was changed. */
export type CourseSaving =
  | { ok: true; number: number; isSame: boolean }
  | { ok: false; refusal: "gone" | "stale" | "photo" };

async function save(
  tx: Tx,
  doing: CourseDoing,
  course: Course,
  known: number,
  content: CourseContent,
): Promise<CourseSaving> {
  const latest = await findLatest(course, tx);
  const newest = latest?.number ?? 0;
  if (latest && changedParts(latest.content, content).length === 0)
    return { ok: true, number: newest, isSame: true };
  if (known !== newest) return { ok: false, refusal: "stale" };
  if (!(await hasPhoto(tx, doing, content)))
    return { ok: false, refusal: "photo" };
  const version = await writeVersion(tx, doing, course.id, newest + 1, content);
  if (!version) return { ok: false, refusal: "stale" };
  return { ok: true, number: version.number, isSame: false };
}

/**
 * Saves a course's words and line as its next version; `known` is the version the
 * form began from. `stale` when somebody saved another one since; `gone` for what
 * is no course of this ward; `photo` as for `createCourse`. The same words again
 * make no version.
 */
export function saveCourse(
  doing: CourseDoing,
  slug: string,
  known: number,
  content: CourseContent,
): Promise<CourseSaving> {
  return transaction(async (tx) => {
    const course = await holdCourse(tx, doing.wardId, slug);
    if (!course) return { ok: false, refusal: "gone" };
    const saving = await save(tx, doing, course, known, content);
    if (!saving.ok || saving.isSame) return saving;
    const { number } = saving;
    const act = { action: "course-save", courseId: course.id, number };
    await recordCourse(tx, doing, act);
    return saving;
  });
}

/** Saves a copy of an earlier version as the next one; `known` and refusals as for `saveCourse`. */
export function restoreVersion(
  doing: CourseDoing,
  slug: string,
  known: number,
  number: number,
): Promise<CourseSaving> {
  return transaction(async (tx) => {
    const course = await holdCourse(tx, doing.wardId, slug);
    const old = course && (await findVersion(course, number, tx));
    if (!old) return { ok: false, refusal: "gone" };
    const saving = await save(tx, doing, course, known, old.content);
    if (!saving.ok || saving.isSame) return saving;
    await recordCourse(tx, doing, {
      action: "course-restore",
      courseId: course.id,
      number: saving.number,
      from: number,
    });
    return saving;
  });
}
