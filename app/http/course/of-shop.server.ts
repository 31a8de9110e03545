import { listPublishedCourses } from "#app/models/course.server.ts";
import type { AppContext } from "#app/http/app-context.ts";

/** The published courses that stop at a shop, by their slugs. */
export async function listCoursesOfShop({ ward }: AppContext, slug: string) {
  const courses = await listPublishedCourses(ward);
  return courses
    .filter(({ content }) =>
      content.stops.some((stop) => stop.kind === "shop" && stop.slug === slug),
    )
    .map(({ slug, isSample, content: { names, theme } }) => ({
      slug,
      isSample,
      names,
      theme,
    }));
}
