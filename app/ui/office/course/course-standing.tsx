import { useText } from "#app/ui/text.tsx";
import { CourseConcerns } from "./course-concerns.tsx";
import type { CourseView } from "./view.ts";

export type Standing = {
  slug: string;
  state: "draft" | "public" | "ended";
  /** Which version residents see. */
  shown: number | null;
  /** The version a press would publish. */
  number: number;
  mayChange: boolean;
};

type CourseStandingProps = {
  standing: Standing;
  /** The version a press would publish. */
  view: Pick<CourseView, "typed" | "drawing">;
};

/** Whether residents see a course, and the buttons that change it; on its own form, so that nothing typed is sent. */
export function CourseStanding({ standing, view }: CourseStandingProps) {
  const t = useText();
  const { slug, state, shown, number, mayChange } = standing;
  const here = `/ward/courses/${slug}`;
  const why = shown === null ? "publishWhy" : "publishInstead";
  return (
    <section className="course-standing">
      <p>
        <b className={`course-state ${state}`}>
          {t(`wardCourse.states.${state}`)}
        </b>{" "}
        {shown !== null && (
          <a className="inline-link" href={`/courses/${slug}`}>
            {t("wardCourse.public")}
          </a>
        )}
      </p>
      {mayChange && shown !== number && (
        <form method="post" action={here}>
          <input type="hidden" name="number" value={number} />
          <button className="button" name="intent" value="publish">
            {t("wardCourse.versions.publish", { n: number })}
          </button>
          <span>
            {t(`wardCourse.versions.${why}`, { n: shown ?? "" })}
            <CourseConcerns view={view} />
          </span>
        </form>
      )}
      {mayChange && shown !== null && (
        <form method="post" action={here}>
          <button className="button" name="intent" value="end">
            {t("wardCourse.versions.end")}
          </button>
          <span>{t("wardCourse.versions.endWhy")}</span>
        </form>
      )}
    </section>
  );
}
