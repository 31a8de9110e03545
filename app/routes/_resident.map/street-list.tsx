import { EmblemUse } from "#app/ui/art/emblem.tsx";
import { Icon } from "#app/ui/art/icons.tsx";
import type { MapStreet } from "#app/ui/map/types.ts";
import { CrowdingMark } from "#app/ui/resident/crowding.tsx";
import { numberLabel } from "#app/ui/resident/mark.ts";
import { SampleTag } from "#app/ui/resident/tags.tsx";
import { useText } from "#app/ui/text.tsx";
import type { MapView } from "./route.tsx";

function rangeOf(view: MapView, street: MapStreet) {
  const own = view.checkpoints
    .filter((checkpoint) => checkpoint.street === street.slug)
    .map(({ number }) => number);
  return {
    from: numberLabel(Math.min(...own)),
    to: numberLabel(Math.max(...own)),
  };
}

/** Every street, with how much of it is stamped and how busy it is. */
export function StreetList({ view }: { view: MapView }) {
  const t = useText();
  return (
    <nav className="map-list" aria-label={t.plain("mapPage.choose")}>
      <ul>
        {view.streets.map((street) => (
          <li key={street.slug} className={`hue-${street.emblem}`}>
            <a
              href={`${street.href}#map`}
              aria-current={street.active ? "true" : undefined}
            >
              <EmblemUse name={street.emblem} size={36} />
              <span className="map-name">
                <b>{t.names(street.names)}</b>{" "}
                <SampleTag shown={view.samples.includes(street.slug)} />{" "}
                {street.total > 0 && (
                  <small>{t("mapPage.range", rangeOf(view, street))}</small>
                )}
              </span>
              {street.crowding && (
                <CrowdingMark crowding={street.crowding.level} />
              )}
              <span className="map-count">
                {street.visited}/{street.total}
              </span>
              <Icon name="chevron-right" />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
