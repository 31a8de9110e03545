import type { CourseTheme } from "#app/domain/course.ts";
import type { Names } from "#app/domain/place.ts";
import { SampleTag } from "#app/ui/resident/tags.tsx";
import { useText } from "#app/ui/text.tsx";
import { ThemeSign } from "./theme-sign.tsx";

type Linked = {
  slug: string;
  isSample: boolean;
  names: Names;
  theme: CourseTheme;
};

/** The courses that pass a shop; nothing where none does. */
export function CourseLinks({ courses }: { courses: Linked[] }) {
  const t = useText();
  if (courses.length === 0) return null;
  return (
    <section className="course-links">
      <h2>{t("course.ofShop")}</h2>
      <ul>
        {courses.map(({ slug, isSample, names, theme }) => (
          <li key={slug}>
            <a href={`/courses/${slug}`}>
              <ThemeSign theme={theme} size={30} />
              <span>
                <b>{t.names(names)}</b> <SampleTag shown={isSample} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
