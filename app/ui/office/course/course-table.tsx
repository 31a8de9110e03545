import type { CourseTheme } from "#app/domain/course.ts";
import { kilometres } from "#app/domain/distance.ts";
import type { Names } from "#app/domain/place.ts";
import { numberText } from "#app/ui/dates.ts";
import { Moment } from "#app/ui/office/people/moment.tsx";
import { WideTable } from "#app/ui/office/table.tsx";
import { useText } from "#app/ui/text.tsx";

export type CourseRow = {
  slug: string;
  names: Names;
  state: "draft" | "public" | "ended";
  /** Residents see an older version than the newest. */
  hasNewer: boolean;
  theme: CourseTheme;
  metres: number;
  minutes: number;
  stops: number;
  savedAt: Date;
  savedBy: string;
};

const heads = [
  "name",
  "state",
  "theme",
  "km",
  "minutes",
  "stops",
  "changed",
] as const;

function Row({ course }: { course: CourseRow }) {
  const t = useText();
  const { slug, names, state, hasNewer, theme } = course;
  return (
    <tr>
      <th scope="row">
        <a href={`/ward/courses/${slug}`}>{t.names(names)}</a>
      </th>
      <td>
        {t(`wardCourse.states.${state}`)}
        {hasNewer && <small className="line">{t("wardCourse.newer")}</small>}
      </td>
      <td>{t(`course.themes.${theme}`)}</td>
      <td className="n">{kilometres(course.metres)}</td>
      <td className="n">{numberText(course.minutes)}</td>
      <td className="n">{numberText(course.stops)}</td>
      <td>
        <Moment at={course.savedAt} /> {course.savedBy}
      </td>
    </tr>
  );
}

/** The ward's courses with how each stands. */
export function CourseTable({ courses }: { courses: CourseRow[] }) {
  const t = useText();
  return (
    <WideTable
      name={t.plain("wardCourse.title")}
      className="rows roomy course-rows"
      heads={heads.map((head) => t(`wardCourse.heads.${head}`))}
      figures={[3, 4, 5]}
    >
      {courses.map((course) => (
        <Row key={course.slug} course={course} />
      ))}
    </WideTable>
  );
}
