import { useText } from "#app/ui/text.tsx";
import { Wrong } from "../field.tsx";
import { problemText } from "./problem-text.ts";
import type { CourseView } from "./view.ts";

/** The course's picture: shown, taken out, or another one sent. */
export function PhotoFields({ view }: { view: CourseView }) {
  const t = useText();
  const { typed, problems, photo } = view;
  const wrong = problemText(t, problems, "picture");
  return (
    <section id="photo" className="part-head">
      <h2>{t("wardCourse.photo.title")}</h2>
      <input type="hidden" name="photoId" value={typed.photoId} />
      {photo && (
        <p className="course-photo">
          <img
            src={photo.small}
            alt={t.plain("wardCourse.photo.now")}
            width={240}
            height={Math.round((240 * photo.height) / photo.width)}
          />
          <button
            className="button small"
            name="intent"
            value="removePhoto"
            formAction="#photo"
          >
            {t("wardCourse.photo.remove")}
          </button>
        </p>
      )}
      <div className="field">
        <label htmlFor="picture">{t("wardCourse.photo.choose")}</label>
        <p className="hint" id="picture-hint">
          {t("wardCourse.photo.hint")}
        </p>
        <Wrong id="picture-error">{wrong}</Wrong>
        <span className="course-file">
          <input
            id="picture"
            type="file"
            name="picture"
            accept="image/jpeg,image/png,image/webp"
            aria-invalid={wrong ? true : undefined}
            aria-describedby={
              wrong ? "picture-hint picture-error" : "picture-hint"
            }
          />
          <button
            className="button small"
            name="intent"
            value="photo"
            formAction="#photo"
            formEncType="multipart/form-data"
          >
            {t("wardCourse.photo.send")}
          </button>
        </span>
      </div>
    </section>
  );
}
