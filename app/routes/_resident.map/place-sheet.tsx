import { PlaceSign } from "#app/ui/map/place-signs.tsx";
import { useText } from "#app/ui/text.tsx";
import type { MapView } from "./route.tsx";

/** The public places the map shows, by name. */
export function PlaceSheet({ found }: { found: MapView["places"] }) {
  const t = useText();
  if (!found) return null;
  const { layer, places, credit } = found;
  return (
    <details className="place-sheet" open>
      <summary>
        <PlaceSign layer={layer} />
        {t("mapPage.layerCount", {
          layer: t.plain(`liveMap.layer.${layer}`),
          n: places.length,
        })}
      </summary>
      <ul>
        {places.map(({ names, address, note }, index) => (
          <li key={index}>
            <b>{t.names(names)}</b>{" "}
            <small>
              {t.japanese([address, note].filter(Boolean).join("　"))}
            </small>
          </li>
        ))}
      </ul>
      <p className="note">{t.japanese(credit)}</p>
    </details>
  );
}
