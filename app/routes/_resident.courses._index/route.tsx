import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readCourseVisits } from "#app/http/course/visits.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import courseStyle from "#app/ui/course/course.css?inline";
import { ThemeSign } from "#app/ui/course/theme-sign.tsx";
import { brandIn } from "#app/ui/resident/brand.ts";
import pages from "#app/ui/resident/pages.css?inline";
import { residentStyle } from "#app/ui/resident/style.ts";
import { textFor, useText } from "#app/ui/text.tsx";
import { CourseRow } from "./course-row.tsx";
import { listThemes } from "./queries.server.ts";

export const handle = {
  style: residentStyle + pages + courseStyle,
  tab: "map",
};

export const meta: MetaFunction<typeof loader> = ({ data: page, matches }) => [
  { title: page?.title ?? brandIn(matches) },
  { name: "description", content: page?.description ?? "" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const t = textFor(await languageOfRequest(request));
  const { edition, visited } = await readCourseVisits(request, context);
  return {
    title: t.plain("common.pageTitle", { page: t.plain("course.title") }),
    description: t.plain("course.lead"),
    themes: await listThemes(context, visited),
    hasRally: edition !== null,
  };
}

export default function Courses() {
  const { themes, hasRally } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <section className="page courses">
      <h1>{t("course.title")}</h1>
      {themes.length > 0 && <p>{t("course.lead")}</p>}
      {themes.length === 0 && (
        <div className="course-none">
          <p className="big">{t("course.none")}</p>
          <p>{t("course.noneWhat")}</p>
          {hasRally && (
            <a className="button" href="/map">
              <Icon name="map" size={24} />
              {t("home.openMap")}
            </a>
          )}
        </div>
      )}
      <div className="themes">
        {themes.map(({ theme, courses }) => (
          <section key={theme} className="theme">
            <h2>
              <ThemeSign theme={theme} size={34} />
              {t(`course.themes.${theme}`)}
            </h2>
            <ul>
              {courses.map((course) => (
                <li key={course.slug}>
                  <CourseRow course={course} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {hasRally && (
        <a className="button" href="/walk">
          <Icon name="walk" size={24} />
          {t("course.suggest")}
        </a>
      )}
    </section>
  );
}
