import { useText } from "#app/ui/text.tsx";
import { Tick } from "../choice.tsx";
import { FactFields } from "./fact-fields.tsx";
import { LineFields } from "./line-fields.tsx";
import { PhotoFields } from "./photo-fields.tsx";
import { StopFields } from "./stop-fields.tsx";
import type { CourseView } from "./view.ts";
import { WordsFields } from "./words-fields.tsx";

type CourseFormProps = {
  view: CourseView;
  /** The course's address; null for a new one. */
  slug: string | null;
};

/** A course's form. Every button keeps what was typed; Enter in a field draws the map anew and saves nothing. */
export function CourseForm({ view, slug }: CourseFormProps) {
  const t = useText();
  const { typed } = view;
  return (
    <form method="post" className="course-form" noValidate>
      <button
        className="said"
        name="intent"
        value="look"
        tabIndex={-1}
        aria-hidden
      />
      {(["press", "known"] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={typed[name]} />
      ))}
      <section className="part-head">
        <h2>{t("wardCourse.wordsTitle")}</h2>
        <div className="course-pair">
          <WordsFields word="names" {...view} />
          <WordsFields word="story" {...view} />
        </div>
      </section>
      <section className="part-head">
        <h2>{t("wardCourse.factsTitle")}</h2>
        <FactFields {...view} />
        <div className="course-pair">
          <WordsFields word="season" {...view} />
          <div>
            <WordsFields word="rain" {...view} />
            <Tick
              name="rainFine"
              value="true"
              isOn={typed.rainFine === "true"}
              label={t("wardCourse.rainFine")}
            />
          </div>
        </div>
      </section>
      <StopFields view={view} />
      <LineFields view={view} slug={slug} />
      <PhotoFields view={view} />
      <p className="buttons course-save">
        <button className="button main" name="intent" value="save">
          {t("wardCourse.save")}
        </button>
        <span>
          {t(slug === null ? "wardCourse.saveNew" : "wardCourse.saveWhy")}
        </span>
      </p>
    </form>
  );
}
