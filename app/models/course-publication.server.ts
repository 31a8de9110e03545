import { transaction } from "#db/client.server.ts";
import { coursePublications } from "#db/schema/course.ts";
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
