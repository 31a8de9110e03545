import { PlaceSign } from "#app/ui/map/place-signs.tsx";
import { SampleTag } from "#app/ui/resident/tags.tsx";
import { useText } from "#app/ui/text.tsx";
import type { MapView } from "./route.tsx";

type Choice = Pick<MapView, "choices" | "course">;

function Courses({ choices, course }: Choice) {
  const t = useText();
  if (choices.courses.length === 0) return null;
  return (
    <details className="map-choice" open={course !== undefined}>
      <summary>{t("mapPage.courses")}</summary>
      <ul>
        {choices.courses.map(({ slug, names, href, active, isSample }) => (
          <li key={slug}>
            <a
              href={`${href}#map`}
              aria-current={active ? "true" : undefined}
              rel="nofollow"
            >
              {t.names(names)}
            </a>{" "}
            <SampleTag shown={isSample} />
          </li>
        ))}
      </ul>
      {course && (
        <p className="chosen">
          <a href={`/courses/${course.slug}`}>
            {t("mapPage.coursePage", { name: t.raw(course.names) })}
          </a>
          <a href={`${choices.courseOff}#map`} rel="nofollow">
            {t("mapPage.courseOff")}
          </a>
        </p>
      )}
    </details>
  );
}

/** Courses to draw as lines, and public places to draw as signs, one of each at a time. */
export function Choices({ choices, course }: Choice) {
  const t = useText();
  return (
    <>
      <Courses choices={choices} course={course} />
      {choices.layers.length > 0 && (
        <nav className="map-layers" aria-label={t.plain("mapPage.layers")}>
          <ul>
            {choices.layers.map(({ layer, href, active }) => (
              <li key={layer}>
                <a
                  href={`${href}#map`}
                  aria-current={active ? "true" : undefined}
                  rel="nofollow"
                >
                  <PlaceSign layer={layer} />
                  {t(`liveMap.layer.${layer}`)}
                </a>
              </li>
            ))}
            {choices.layerOff && (
              <li>
                <a href={`${choices.layerOff}#map`} rel="nofollow">
                  {t("mapPage.layerOff")}
                </a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </>
  );
}
