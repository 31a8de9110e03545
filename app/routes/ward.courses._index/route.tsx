import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { lineMetres } from "#app/domain/course.ts";
import { walkingMinutes } from "#app/domain/distance.ts";
import { titleOf } from "#app/http/office-title.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { listCourses } from "#app/models/course-version.server.ts";
import { listStaffNames } from "#app/models/staff.server.ts";
import css from "#app/ui/office/course/course.css?url";
import { CourseTable } from "#app/ui/office/course/course-table.tsx";
import { officeMeta } from "#app/ui/office/meta.ts";
import { PageHead } from "#app/ui/office/page-head.tsx";
import { useText } from "#app/ui/text.tsx";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: css }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const { id } = context.ward;
  const people = await listStaffNames(id);
  const all = await listCourses(id);
  return {
    title: await titleOf(request, "wardCourse.title"),
    mayMake: staff.role !== "viewer",
    courses: all.map(({ course, version, state, shown }) => {
      const { names, theme, line, stops } = version.content;
      const metres = lineMetres(line);
      return {
        ...{ slug: course.slug, names, theme, state, metres },
        hasNewer: shown !== null && shown !== version.number,
        minutes: walkingMinutes(metres),
        stops: stops.length,
        savedAt: version.savedAt,
        savedBy: people.get(version.savedBy) ?? "",
      };
    }),
  };
}

export const meta = officeMeta;

export default function CoursesPage() {
  const t = useText();
  const { courses, mayMake } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t.plain("wardCourse.title")}>
        <a href="/ward/places">{t("placeList.title")}</a>
        <a href="/ward/walk-network">{t("walkNetwork.title")}</a>
        {mayMake && <a href="/ward/courses/new">{t("wardCourse.new")}</a>}
      </PageHead>
      <div className="page course-page">
        <p>{t("wardCourse.lead")}</p>
        {courses.length === 0 ? (
          <p>{t("wardCourse.none")}</p>
        ) : (
          <CourseTable courses={courses} />
        )}
      </div>
    </>
  );
}
