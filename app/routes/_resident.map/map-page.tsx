import { EmblemSprite, EmblemUse } from "#app/ui/art/emblem.tsx";
import { Icon } from "#app/ui/art/icons.tsx";
import type { MapStreet, MapVariant } from "#app/ui/map/types.ts";
import { WardMap } from "#app/ui/map/ward-map.tsx";
import { numberLabel } from "#app/ui/resident/mark.ts";
import { SampleTag } from "#app/ui/resident/tags.tsx";
import { useText } from "#app/ui/text.tsx";
import { Legend } from "./legend.tsx";
import type { MapView } from "./route.tsx";
import { StreetSheet } from "./street-sheet.tsx";

type Viewed = { view: MapView };

function Drawing({ view, variant }: Viewed & { variant: MapVariant }) {
  const t = useText();
  return (
    <div className={`drawing ${variant}`}>
      <WardMap
        id={variant}
        data={view.geography}
        variant={variant}
        streets={view.streets}
        checkpoints={variant === "wide" ? view.checkpoints : []}
        labels={{
          title: t.plain("mapPage.label", {
            ward: t.plainName(view.wardNames),
          }),
          visited: t.plain("mapPage.visited"),
        }}
      />
    </div>
  );
}

function rangeOf(view: MapView, street: MapStreet) {
  const own = view.checkpoints
    .filter((checkpoint) => checkpoint.street === street.slug)
    .map(({ number }) => number);
  return {
    from: numberLabel(Math.min(...own)),
    to: numberLabel(Math.max(...own)),
  };
}

function StreetList({ view }: Viewed) {
  const t = useText();
  return (
    <nav className="map-list" aria-label={t.plain("mapPage.choose")}>
      <ul>
        {view.streets.map((street) => (
          <li key={street.slug} className={`hue-${street.emblem}`}>
            <a
              href={street.href}
              aria-current={street.active ? "true" : undefined}
              aria-label={street.name}
            >
              <EmblemUse name={street.emblem} size={36} />
              <span className="map-name">
                <b>{t.names(street.names)}</b>{" "}
                <SampleTag shown={view.samples.includes(street.slug)} />
                <small>{t("mapPage.range", rangeOf(view, street))}</small>
              </span>
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

/** The drawn map, with the list beside it as its equal. */
export function MapPage({ view }: Viewed) {
  const t = useText();
  return (
    <div className="map-page">
      <EmblemSprite names={view.streets.map(({ emblem }) => emblem)} />
      <h1>{t("mapPage.title")}</h1>
      <Drawing view={view} variant="phone" />
      <Drawing view={view} variant="wide" />
      <div className="map-side">
        <StreetList view={view} />
        <StreetSheet view={view} />
        <Legend geography={view.geography} />
        <p className="note">
          {t("mapPage.note")} {t.japanese(view.geography.credit)}
        </p>
      </div>
    </div>
  );
}
