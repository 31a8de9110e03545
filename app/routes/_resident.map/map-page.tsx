import { EmblemSprite } from "#app/ui/art/emblem.tsx";
import { useText } from "#app/ui/text.tsx";
import { Choices } from "./choices.tsx";
import { Drawing } from "./drawing.tsx";
import { Legend } from "./legend.tsx";
import { MapLinks } from "./map-links.tsx";
import { Moves } from "./moves.tsx";
import { PlaceSheet } from "./place-sheet.tsx";
import type { MapView } from "./route.tsx";
import { StreetList } from "./street-list.tsx";
import { StreetSheet } from "./street-sheet.tsx";

/** The drawn map, with the list beside it as its equal. */
export function MapPage({ view }: { view: MapView }) {
  const t = useText();
  return (
    <div className="map-page">
      <EmblemSprite names={view.streets.map(({ emblem }) => emblem)} />
      <h1>{t("mapPage.title")}</h1>
      <div className="map-drawn" id="map">
        <Drawing view={view} />
        <Moves moves={view.moves} />
      </div>
      <PlaceSheet found={view.places} />
      <div className="map-side">
        <StreetList view={view} />
        <StreetSheet view={view} />
        <Choices choices={view.choices} course={view.course} />
        <MapLinks />
        <Legend view={view} />
        <p className="note">
          {t(view.window ? "mapPage.trueNote" : "mapPage.note")}{" "}
          {t("mapPage.crowdingNote")}{" "}
          {view.credits.map((credit) => (
            <span key={credit}>{t.japanese(credit)} </span>
          ))}
        </p>
      </div>
    </div>
  );
}
