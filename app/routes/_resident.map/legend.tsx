import { crowdings } from "#app/domain/crowding.ts";
import { pennantPath } from "#app/ui/map/checkpoint-signs.tsx";
import { PlaceSign } from "#app/ui/map/place-signs.tsx";
import { CrowdingMark } from "#app/ui/resident/crowding.tsx";
import { useText } from "#app/ui/text.tsx";
import type { MapView } from "./route.tsx";

const states = ["open", "visited", "offer", "shut"] as const;

/** A checkpoint's sign as the map draws it, and what it means. */
function States() {
  const t = useText();
  return states.map((state) => (
    <li key={state}>
      <svg width="24" height="24" viewBox="-14 -17 32 32" aria-hidden>
        <g className={`l-mark w-mark w-${state}`}>
          <circle r="11" />
          {state === "visited" && <circle className="w-ring" r="7.5" />}
          {state === "offer" && (
            <path className="w-offer" d={pennantPath(11)} />
          )}
        </g>
      </svg>
      {t(`mapPage.legend.${state}`)}
    </li>
  ));
}

function Ground({ view }: { view: MapView }) {
  const t = useText();
  const { stations, rivers, landmarks } = view.geography;
  const hasOffice = landmarks.some(({ kind }) => kind === "office");
  return (
    <>
      {!view.window && (
        <li>
          <svg width="26" height="12" viewBox="0 0 26 12" aria-hidden>
            <path className="l-street" d="M0 0h26l-5 6 5 6H0z" />
          </svg>
          {t("mapPage.legend.street")}
        </li>
      )}
      {stations.length > 0 && (
        <li>
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden>
            <circle className="l-station" r="6" />
          </svg>
          {t("mapPage.legend.station")}
        </li>
      )}
      {rivers.length > 0 && (
        <li>
          <svg width="26" height="8" viewBox="0 0 26 8" aria-hidden>
            <path className="l-river" d="M0 0h26v8H0z" />
          </svg>
          {t("mapPage.legend.river")}
        </li>
      )}
      {hasOffice && (
        <li>
          <svg width="14" height="16" viewBox="0 0 14 16" aria-hidden>
            <path className="l-office" d="M7 0l7 6v10H0V6z" />
          </svg>
          {t("mapPage.legend.office")}
        </li>
      )}
    </>
  );
}

function Paths() {
  const t = useText();
  return (["path", "stairs"] as const).map((kind) => (
    <li key={kind}>
      <svg width="30" height="8" viewBox="0 0 60 16" aria-hidden>
        <path className={`w-path w-${kind}`} d="M2 8H58" />
      </svg>
      {t(`mapPage.legend.${kind}`)}
    </li>
  ));
}

/** What the signs of this ward's drawing mean. */
export function Legend({ view }: { view: MapView }) {
  const t = useText();
  return (
    <ul className="legend">
      <Ground view={view} />
      <States />
      {view.paths && <Paths />}
      {view.places && (
        <li>
          <PlaceSign layer={view.places.layer} />
          {t(`liveMap.layer.${view.places.layer}`)}
        </li>
      )}
      {crowdings.map((level) => (
        <li key={level}>
          <CrowdingMark crowding={level} />
        </li>
      ))}
    </ul>
  );
}
