import { useText } from "#app/ui/text.tsx";
import { Choice, Tick } from "./filter-form.tsx";
import type { LiveView } from "./route.tsx";

/** What else lies on the map: a course, public lists, 防災. */
export function ShowsFields({ view }: { view: LiveView }) {
  const t = useText();
  const { shows, layers, courses } = view;
  if (courses.length + layers.length === 0) return null;
  const urgent = layers.filter(
    ({ layer }) => layer === "shelter" || layer === "aed",
  );
  return (
    <details open={view.isOverlaid}>
      <summary>{t("liveMap.shows")}</summary>
      <div className="live-fields">
        {courses.length > 0 && (
          <Choice
            name="course"
            label={t("liveMap.course")}
            none={t.plain("liveMap.noCourse")}
            chosen={shows.course}
            options={[
              { value: "all", label: t.plain("liveMap.everyCourse") },
              ...courses.map(({ slug, name }) => ({
                value: slug,
                label: name,
              })),
            ]}
          />
        )}
        {urgent.length > 0 && (
          <Tick name="shelters" value="1" checked={shows.shelters}>
            {t("liveMap.shelters")}
          </Tick>
        )}
        {layers.map(({ layer }) => (
          <Tick
            key={layer}
            name="layer"
            value={layer}
            checked={shows.layers.includes(layer)}
          >
            {t(`liveMap.layer.${layer}`)}
          </Tick>
        ))}
      </div>
      {layers.map(({ layer, credit }) => (
        <p key={layer} className="note">
          <a href={`/map?layer=${layer}`}>
            {t(`liveMap.layer.${layer}`)}
            {t("liveMap.layerList")}
          </a>{" "}
          {t.japanese(credit)}
        </p>
      ))}
    </details>
  );
}
