import { nameLanguages, type TypedNames } from "#app/domain/course-typed.ts";
import type { CourseShade, CourseSurface } from "#app/domain/course.ts";
import { kilometres } from "#app/domain/distance.ts";
import { Marked, useText } from "#app/ui/text.tsx";
import { CoursePhoto } from "./course-photo.tsx";
import { CoursePreview } from "./line-fields.tsx";
import { htmlLanguageOf } from "./name-language.ts";
import type { CourseView } from "./view.ts";

function Said({ names }: { names: TypedNames }) {
  return nameLanguages
    .filter((language) => names[language] !== "")
    .map((language) => (
      <span
        key={language}
        className={language === "ja" ? "line" : "line other"}
        lang={htmlLanguageOf[language]}
      >
        <Marked text={names[language]} />
      </span>
    ));
}

/** What a version of a course says, to be read. */
export function CourseWords({ view }: { view: CourseView }) {
  const t = useText();
  const { typed, drawing, stops, photo, choices } = view;
  const { from, to, surface, shade, stairs, slopePercent } = typed;
  const none = t.plain("wardCourse.shows.none");
  const stationOf = (station: string) =>
    choices.stations.find(({ value }) => value === station)?.label ??
    (station || none);
  const unknown = t.plain("wardCourse.shows.unknown");
  return (
    <div className="course-words-page">
      <dl className="course-said">
        {(["names", "story", "season", "rain"] as const)
          .filter((word) => typed[word].ja !== "")
          .map((word) => (
            <div key={word}>
              <dt>{t(`wardCourse.words.${word}`)}</dt>
              <dd>
                <Said names={typed[word]} />
              </dd>
            </div>
          ))}
        {typed.rain.ja === "" && (
          <div>
            <dt>{t("wardCourse.words.rain")}</dt>
            <dd>
              {t(
                typed.rainFine === "true"
                  ? "wardCourse.rainFine"
                  : "wardCourse.shows.unsaid",
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{t("wardCourse.facts.theme")}</dt>
          <dd>{t(`course.themes.${typed.theme as "eco"}`)}</dd>
        </div>
        {drawing && (
          <div>
            <dt>{t("wardCourse.shows.walk")}</dt>
            <dd>
              {t("wardCourse.shows.walkSaid", {
                km: kilometres(drawing.metres),
                minutes: drawing.minutes,
              })}
            </dd>
          </div>
        )}
        <div>
          <dt>{t("wardCourse.shows.stations")}</dt>
          <dd>
            {t("wardCourse.shows.stationsSaid", {
              from: stationOf(from),
              to: stationOf(to),
            })}
          </dd>
        </div>
        <div>
          <dt>{t("wardCourse.shows.way")}</dt>
          <dd>
            {t("wardCourse.shows.waySaid", {
              surface: t.plain(`course.surfaces.${surface as CourseSurface}`),
              shade: t.plain(`course.shades.${shade as CourseShade}`),
              stairs,
              slope: slopePercent,
            })}
          </dd>
        </div>
        <div>
          <dt>{t("wardCourse.shows.places")}</dt>
          <dd>
            {t("wardCourse.shows.placesSaid", {
              toilets: typed.toilets || unknown,
              benches: typed.benches || unknown,
            })}
          </dd>
        </div>
        <div>
          <dt>{t("wardCourse.stops.title")}</dt>
          <dd>
            {stops.length === 0 ? (
              none
            ) : (
              <ol>
                {stops.map(({ name }, index) => (
                  <li key={index}>{name}</li>
                ))}
              </ol>
            )}
          </dd>
        </div>
      </dl>
      <div>
        {drawing && <CoursePreview drawing={drawing} />}
        {photo && <CoursePhoto photo={photo} />}
      </div>
    </div>
  );
}
