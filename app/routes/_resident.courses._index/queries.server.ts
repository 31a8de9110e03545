import { courseThemes } from "#app/domain/course.ts";
import { sketchLine } from "#app/domain/course-sketch.ts";
import { walkingMinutes } from "#app/domain/distance.ts";
import { namesOfStation } from "#app/domain/geography.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { progressOf } from "#app/http/course/progress.ts";
import { type ReadCourse, readCourses } from "#app/http/course/read.server.ts";
import { sketchBox } from "#app/ui/course/course-sketch.tsx";

function rowOf(
  read: ReadCourse,
  visited: Set<string>,
  { ward: { geography } }: AppContext,
) {
  const { course, metres, isLoop } = read;
  const { names, theme, line, from, to, stairs } = course.content;
  return {
    slug: course.slug,
    isSample: course.isSample,
    names,
    theme,
    sketch: sketchLine(line, sketchBox),
    metres,
    minutes: walkingMinutes(metres),
    isLoop,
    stairs,
    from: namesOfStation(geography, from),
    to: namesOfStation(geography, to),
    progress: progressOf(read, visited),
  };
}

/** The ward's courses for one card, theme by theme, the shorter first. */
export async function listThemes(context: AppContext, visited: Set<string>) {
  const all = await readCourses(context);
  const rows = all
    .map((read) => rowOf(read, visited, context))
    .sort((a, b) => a.metres - b.metres);
  return courseThemes
    .map((theme) => ({
      theme,
      courses: rows.filter((row) => row.theme === theme),
    }))
    .filter(({ courses }) => courses.length > 0);
}

export type ThemeView = Awaited<ReturnType<typeof listThemes>>[number];
