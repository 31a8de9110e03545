import { type CourseStart, startSearch } from "#app/domain/course-walk.ts";
import { useText } from "#app/ui/text.tsx";
import type { CourseView } from "./queries.server.ts";

type ChoiceProps = Pick<CourseView, "slug" | "start" | "isLoop" | "ends">;

function addressOf(slug: string, start: CourseStart): string {
  return `/courses/${slug}${startSearch(start)}#road`;
}

/** From which end: two links, so that it works without scripts. */
export function BeginChoice({ slug, start, isLoop, ends }: ChoiceProps) {
  const t = useText();
  const { from, to } = ends.own;
  const words = [
    !isLoop && from
      ? t("course.from", { station: t.raw(from) })
      : t("course.forward"),
    !isLoop && to
      ? t("course.from", { station: t.raw(to) })
      : t("course.backward"),
  ];
  return (
    <>
      <nav className="begin-choice" aria-label={t.plain("course.choose")}>
        {words.map((word, index) => {
          const reverse = index === 1;
          const isNow = start.reverse === reverse;
          const number = isLoop ? start.number : null;
          return (
            <a
              key={index}
              href={addressOf(slug, { reverse, number })}
              aria-current={isNow ? "true" : undefined}
            >
              {word}
            </a>
          );
        })}
      </nav>
      {!isLoop && from && (
        <p className="hint">{t("course.best", { station: t.raw(from) })}</p>
      )}
    </>
  );
}

/** That one begins on the way, and how to go back to its begin. */
export function BegunAt(props: ChoiceProps & Pick<CourseView, "skipped">) {
  const { slug, start, skipped } = props;
  const t = useText();
  if (start.number === null) return null;
  return (
    <p className="begun-at" role="status">
      {t("course.fromStop", { number: start.number })}{" "}
      {skipped > 0 && t("course.skipped", { n: skipped })}{" "}
      <a href={addressOf(slug, { ...start, number: null })}>
        {t("course.fromBegin")}
      </a>
    </p>
  );
}
