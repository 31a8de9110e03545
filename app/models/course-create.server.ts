import { eq } from "drizzle-orm";
import type { CourseContent } from "#app/domain/course.ts";
import { changedParts } from "#app/domain/course-change.ts";
import { transaction, type Tx } from "#db/client.server.ts";
import { courses } from "#db/schema/course.ts";
import type { Course } from "./course.server.ts";
import {
  type CourseDoing,
  hasPhoto,
  recordCourse,
  writeVersion,
} from "./course-edit.server.ts";
import { findVersion } from "./course-version.server.ts";
import { newId } from "./id.server.ts";
import { makeSlug } from "./shop-slug.server.ts";
import { lockWard } from "./ward.server.ts";

/** What the same press made before of the same words. */
async function findPressed(
  tx: Tx,
  wardId: string,
  id: string,
  content: CourseContent,
): Promise<Course | null> {
  const [row] = await tx.select().from(courses).where(eq(courses.id, id));
  if (row?.wardId !== wardId) return null;
  const first = await findVersion(row, 1, tx);
  const isSame = first && changedParts(first.content, content).length === 0;
  return isSame ? row : null;
}

const PAGES = ["new"];

/** `photo`: its picture is swept, another ward's or nobody's. */
export type CourseMaking =
  { ok: true; course: Course } | { ok: false; refusal: "photo" };

/**
 * A new course as version 1, seen by nobody but the ward. Its address is made
 * once of its English name and stays. The same press (`pressId`) sent twice with
 * the same words is one course. Refused as `photo` where its picture is not there.
 */
export function createCourse(
  doing: CourseDoing,
  content: CourseContent,
  pressId: string | null,
): Promise<CourseMaking> {
  const { wardId, staffId, now } = doing;
  return transaction(async (tx) => {
    await lockWard(tx, wardId);
    const pressed =
      pressId && (await findPressed(tx, wardId, pressId, content));
    if (pressed) return { ok: true, course: pressed };
    if (!(await hasPhoto(tx, doing, content)))
      return { ok: false, refusal: "photo" };
    const own = await tx
      .select({ slug: courses.slug })
      .from(courses)
      .where(eq(courses.wardId, wardId));
    const taken = new Set([...PAGES, ...own.map(({ slug }) => slug)]);
    const slug = makeSlug(
      { key: "course", en: content.names.en ?? null },
      taken,
    );
    const [course] = await tx
      .insert(courses)
      .values({
        ...{ id: newId(now), wardId, slug, isSample: false },
        ...{ createdAt: now, createdBy: `staff:${staffId}` },
        ...(pressId && !(await isTaken(tx, pressId)) && { id: pressId }),
      })
      .returning();
    await writeVersion(tx, doing, course!.id, 1, content);
    const act = { action: "course-create", courseId: course!.id, number: 1 };
    await recordCourse(tx, doing, act);
    return { ok: true, course: course! };
  });
}

async function isTaken(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: courses.id })
    .from(courses)
    .where(eq(courses.id, id));
  return rows.length > 0;
}
