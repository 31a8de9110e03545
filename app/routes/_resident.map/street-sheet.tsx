import { stationNames } from "#app/domain/geography.ts";
import { Ribbon } from "#app/ui/art/ribbon.tsx";
import { CrowdingMark } from "#app/ui/resident/crowding.tsx";
import { EaseFilter } from "#app/ui/resident/ease-filter.tsx";
import { useText } from "#app/ui/text.tsx";
import type { MapView } from "./route.tsx";
import { ShopList } from "./shop-list.tsx";

/** More shops than these are not listed without a street. */
const MOST_LISTED = 60;

type Viewed = { view: MapView };

function keptOf({ street, course, layer, zoom, at }: MapView["query"]) {
  const said = Object.entries({
    ...{ street, course, layer },
    zoom: zoom && String(zoom),
    at: at && at.join(","),
  });
  return Object.fromEntries(
    said.filter((one): one is [string, string] => one[1] !== null),
  );
}

function StreetHead({ view }: Viewed) {
  const t = useText();
  const street = view.streets.find(({ active }) => active);
  if (!street) return <h2>{t("mapPage.here")}</h2>;
  const { slug, emblem, names, stations, visited, total } = street;
  const shown = view.geography.stations
    .filter((station) => stations.includes(station.name))
    .map((station) => t.raw(stationNames(station)));
  return (
    <>
      <div className="sheet-head">
        <h2>
          <Ribbon emblem={emblem} name={t.names(names)} />
        </h2>
        <a href={`/streets/${slug}`}>{t("mapPage.see", { n: total })}</a>
      </div>
      <p>
        {shown.length > 0 &&
          t("mapPage.from", {
            stations: shown.join(t.plain("common.separator")),
          })}{" "}
        {t("mapPage.stamped", { visited, total })}{" "}
        {street.crowding && <CrowdingMark crowding={street.crowding.level} />}
      </p>
      {!view.window && (
        <a className="button" href={`${street.href}#map`}>
          {t("mapPage.sheet")}
        </a>
      )}
    </>
  );
}

/** The chosen street, or what the cut shows, with every checkpoint by name. */
export function StreetSheet({ view }: Viewed) {
  const t = useText();
  const { listed } = view;
  const isStreet = view.streets.some(({ active }) => active);
  const isMany = !isStreet && listed.length > MOST_LISTED;
  return (
    <section className="street-sheet">
      <StreetHead view={view} />
      <EaseFilter
        action="/map"
        kept={keptOf(view.query)}
        asked={view.query.ease}
        found={listed.length}
      />
      {listed.length === 0 && view.query.ease.length === 0 && (
        <p>{t("mapPage.none")}</p>
      )}
      {isMany ? (
        <p>{t("mapPage.many", { n: listed.length })}</p>
      ) : (
        <ShopList shops={listed} />
      )}
    </section>
  );
}
