import { changedParts } from "#app/domain/course-change.ts";
import { courseAsTyped, versionIn } from "#app/domain/course-typed.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { readGround } from "#app/http/course-ground.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import type { Course } from "#app/models/course.server.ts";
import {
  courseState,
  type CourseVersion,
  findCourse,
  listPublications,
  listVersions,
} from "#app/models/course-version.server.ts";
import { listStaffNames } from "#app/models/staff.server.ts";
import { textFor } from "#app/ui/text.tsx";
import { courseView } from "../ward.courses.new/view.server.ts";

/** The course of the address; 404 for another ward's or nobody's. */
export async function requireCourse(
  { ward }: AppContext,
  slug: string | undefined,
): Promise<Course> {
  const course = await findCourse(ward.id, slug ?? "");
  if (!course) throw new Response("unknown", { status: 404 });
  return course;
}

/** How a course stands with residents. */
export async function readStanding(course: Course) {
  return courseState(await listPublications(course));
}

/** A version as the form or the page of words shows it. */
export async function viewOfVersion(
  request: Request,
  context: AppContext,
  { content, number }: Pick<CourseVersion, "content" | "number">,
) {
  const t = textFor(await languageOfRequest(request));
  const ground = await readGround(context);
  const typed = { ...courseAsTyped(content), known: String(number) };
  return courseView(context.ward.id, ground, t, typed);
}

/**
 * Some of a course's versions with who saved them and what each changed: the
 * newest, or those before the number in the address's `before`. `older` is that
 * of the next page; null where there is none.
 */
export async function readVersions(course: Course, address: URL) {
  const asked = versionIn(address.searchParams.get("before"));
  const before = asked > 1 ? asked : null;
  const people = await listStaffNames(course.wardId);
  const { versions, former } = await listVersions(course, before);
  return {
    isNewest: before === null,
    older: former && versions.at(-1)!.number,
    rows: versions.map(({ number, savedAt, savedBy, content }, index) => {
      const old = versions[index + 1] ?? former;
      return {
        ...{ number, savedAt, savedBy: people.get(savedBy) ?? "" },
        changed: old && changedParts(old.content, content),
      };
    }),
  };
}
