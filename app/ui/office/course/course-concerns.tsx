import { untoldLanguages } from "#app/domain/course-untold.ts";
import { useText } from "#app/ui/text.tsx";
import type { CourseView } from "./view.ts";

/** Which stops and stations hardly belong to the line; nothing where all do. */
export function FarFromLine({ names }: { names: string[] }) {
  const t = useText();
  if (names.length === 0) return null;
  const joined = names.join(t.plain("wardCourse.farJoin"));
  return (
    <strong className="line">{t("wardCourse.far", { names: joined })}</strong>
  );
}

type ConcernsProps = { view: Pick<CourseView, "typed" | "drawing"> };

/** What to think of before a version is published: places off its line, languages without its texts. */
export function CourseConcerns({ view: { typed, drawing } }: ConcernsProps) {
  const t = useText();
  const untold = untoldLanguages(typed)
    .map((language) => t.plain(`wardCourse.languages.${language}`))
    .join(t.plain("wardCourse.farJoin"));
  return (
    <>
      <FarFromLine names={drawing?.far ?? []} />
      {untold !== "" && (
        <small className="line">
          {t("wardCourse.untold", { languages: untold })}
        </small>
      )}
    </>
  );
}
