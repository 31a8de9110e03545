import { changedParts } from "#app/domain/course-change.ts";
import { courseAsTyped } from "#app/domain/course-typed.ts";
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

/** A course's versions with who saved them and what each changed. */
export async function readVersions(course: Course) {
  const people = await listStaffNames(course.wardId);
  const versions = await listVersions(course);
  return {
    latest: versions[0]!,
    rows: versions.map(({ number, savedAt, savedBy, content }, index) => {
      const before = versions[index + 1];
      return {
        ...{ number, savedAt, savedBy: people.get(savedBy) ?? "" },
        changed: before ? changedParts(before.content, content) : null,
      };
    }),
  };
}
