import { useText } from "#app/ui/text.tsx";
import { FileField } from "../file-field.tsx";
import { CoursePhoto } from "./course-photo.tsx";
import { problemText } from "./problem-text.ts";
import type { CourseView } from "./view.ts";

/** The course's picture: shown, taken out, or another one sent. */
export function PhotoFields({ view }: { view: CourseView }) {
  const t = useText();
  const { typed, problems, photo } = view;
  return (
    <section id="photo" className="part-head">
      <h2>{t("wardCourse.photo.title")}</h2>
      <input type="hidden" name="photoId" value={typed.photoId} />
      {photo && (
        <CoursePhoto photo={photo}>
          <button
            className="button small"
            name="intent"
            value="removePhoto"
            formAction="#photo"
          >
            {t("wardCourse.photo.remove")}
          </button>
        </CoursePhoto>
      )}
      <FileField
        name="picture"
        label={t("wardCourse.photo.choose")}
        hint={t("wardCourse.photo.hint")}
        accept="image/jpeg,image/png,image/webp"
        error={problemText(t, problems, "picture")}
      >
        <button
          className="button small"
          name="intent"
          value="photo"
          formAction="#photo"
          formEncType="multipart/form-data"
        >
          {t("wardCourse.photo.send")}
        </button>
      </FileField>
    </section>
  );
}
