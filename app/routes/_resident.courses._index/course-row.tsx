import { kilometres } from "#app/domain/distance.ts";
import { CourseSketch } from "#app/ui/course/course-sketch.tsx";
import { OnlyJapanese } from "#app/ui/course/only-japanese.tsx";
import { SampleTag } from "#app/ui/resident/tags.tsx";
import { useText } from "#app/ui/text.tsx";
import type { ThemeView } from "./queries.server.ts";

type Row = ThemeView["courses"][number];

function Between({ from, to, isLoop }: Pick<Row, "from" | "to" | "isLoop">) {
  const t = useText();
  if (!from) return null;
  if (isLoop || !to)
    return <small>{t("course.round", { station: t.raw(from) })}</small>;
  return (
    <small>{t("course.between", { from: t.raw(from), to: t.raw(to) })}</small>
  );
}

export function CourseRow({ course }: { course: Row }) {
  const t = useText();
  const { visited, total } = course.progress;
  return (
    <a className="course-row" href={`/courses/${course.slug}`}>
      <CourseSketch theme={course.theme} line={course.sketch} />
      <span className="course-words">
        <b className="course-name">{t.names(course.names)}</b>{" "}
        <SampleTag shown={course.isSample} />
        <OnlyJapanese names={[course.names]} />
        <Between {...course} />
        <span className="course-figures">
          <span>{t("course.km", { n: kilometres(course.metres) })}</span>
          <span>{t("course.minutes", { n: course.minutes })}</span>
          <span>
            {course.stairs === 0
              ? t("course.rowNoStairs")
              : t("course.rowStairs", { n: course.stairs })}
          </span>
          {total > 0 && (
            <span className={visited > 0 ? "course-have" : undefined}>
              {t("course.stamps", { visited, total })}
            </span>
          )}
        </span>
      </span>
    </a>
  );
}
