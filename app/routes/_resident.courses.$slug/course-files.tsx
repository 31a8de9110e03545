import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

const formats = ["gpx", "geojson"] as const;
type FilesProps = {
  slug: string;
  /** Where its begin opens in a maps app. */
  begin: string;
};

/** The course for other programs, and the way to its begin in the phone's maps. */
export function CourseFiles({ slug, begin }: FilesProps) {
  const t = useText();
  const lang = t.language === "ja" ? "" : `?lang=${t.language}`;
  return (
    <div className="course-files">
      <h2>{t("course.files")}</h2>
      <p>
        <a className="button" href={begin} rel="noreferrer noopener">
          <Icon name="walk" />
          {t("course.wayToStart")}
        </a>
        <small>{t("course.external")}</small>
      </p>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <a href={`/courses/${slug}.${format}${lang}`} download>
              <Icon name="download" />
              {t(`course.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
