import { and, eq } from "drizzle-orm";
import { transaction, type Tx } from "#db/client.server.ts";
import { coursePublications, courses } from "#db/schema/course.ts";
import type { Course } from "./course.server.ts";
import {
  type CourseDoing,
  holdCourse,
  recordCourse,
} from "./course-edit.server.ts";
import {
  courseState,
  findVersion,
  isOpen,
  listPublications,
} from "./course-version.server.ts";
import { newId } from "./id.server.ts";
import { touchWard } from "./ward.server.ts";

/** `already`: residents see just this version; `meanwhile`: another press published at the same moment. */
export type CoursePublishing =
  { ok: true } | { ok: false; refusal: "gone" | "already" | "meanwhile" };

/** A sample's course is the ward's own from the moment residents see the ward's words. */
async function makeOwn(tx: Tx, wardId: string, { id, isSample }: Course) {
  if (!isSample) return;
  await tx
    .update(courses)
    .set({ isSample: false })
    .where(and(eq(courses.id, id), eq(courses.wardId, wardId)))
    .returning();
}

/** Shows residents this version of a course, in place of the one before. */
export function publishCourse(
  doing: CourseDoing,
  slug: string,
  number: number,
): Promise<CoursePublishing> {
  const { wardId, staffId, now } = doing;
  const by = `staff:${staffId}`;
  return transaction(async (tx) => {
    const course = await holdCourse(tx, wardId, slug);
    const version = course && (await findVersion(course, number, tx));
    if (!version) return { ok: false, refusal: "gone" };
    const open = await tx
      .select({ versionId: coursePublications.versionId })
      .from(coursePublications)
      .where(isOpen(course.id));
    if (open.some(({ versionId }) => versionId === version.id))
      return { ok: false, refusal: "already" };
    await tx
      .update(coursePublications)
      .set({ endedAt: now, endedBy: by })
      .where(isOpen(course.id))
      .returning();
    const rows = await tx
      .insert(coursePublications)
      .values({
        ...{ id: newId(now), courseId: course.id, versionId: version.id },
        ...{ publishedAt: now, publishedBy: by },
      })
      .onConflictDoNothing()
      .returning();
    if (rows.length === 0) return { ok: false, refusal: "meanwhile" };
    if (version.savedBy.startsWith("staff:")) await makeOwn(tx, wardId, course);
    const act = { action: "course-publish", courseId: course.id, number };
    await recordCourse(tx, doing, act);
    await touchWard(tx, wardId);
    return { ok: true };
  });
}

/** Takes a course out of residents' sight; false where they do not see it. */
export function endPublication(
  doing: CourseDoing,
  slug: string,
): Promise<boolean> {
  const { wardId, staffId, now } = doing;
  return transaction(async (tx) => {
    const course = await holdCourse(tx, wardId, slug);
    if (!course) return false;
    const { shown } = courseState(await listPublications(course, tx));
    const ended = await tx
      .update(coursePublications)
      .set({ endedAt: now, endedBy: `staff:${staffId}` })
      .where(isOpen(course.id))
      .returning();
    if (ended.length === 0) return false;
    const number = shown ?? 0;
    const act = { action: "course-end", courseId: course.id, number };
    await recordCourse(tx, doing, act);
    await touchWard(tx, wardId);
    return true;
  });
}
