import { stationNames } from "#app/domain/geography.ts";
import { Ribbon } from "#app/ui/art/ribbon.tsx";
import { numberLabel } from "#app/ui/resident/mark.ts";
import { EaseFilter } from "#app/ui/resident/ease-filter.tsx";
import { BreakingName } from "#app/ui/breaking-name.tsx";
import { useText } from "#app/ui/text.tsx";
import type { MapView } from "./route.tsx";

/** The chosen street with every checkpoint by name. */
export function StreetSheet({ view }: { view: MapView }) {
  const t = useText();
  const street = view.streets.find(({ active }) => active);
  if (!street) return null;
  const { slug, emblem, names, stations, visited, total } = street;
  const shown = view.geography.stations
    .filter((station) => stations.includes(station.name))
    .map((station) => t.raw(stationNames(station)));
  const shops = view.checkpoints.filter(
    (one) => one.street === slug && view.matching.includes(one.number),
  );
  return (
    <section className="street-sheet">
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
        {t("mapPage.stamped", { visited, total })}
      </p>
      <EaseFilter
        action="/map"
        kept={{ street: slug }}
        asked={view.asked}
        found={shops.length}
      />
      <ol className="sheet-shops">
        {shops.map((checkpoint) => (
          <li key={checkpoint.number}>
            <a href={checkpoint.href}>
              <small>{numberLabel(checkpoint.number)}</small>{" "}
              <BreakingName names={checkpoint.names} />
              {checkpoint.visited && (
                <span className="tag">{t("mapPage.visited")}</span>
              )}
              {checkpoint.shut && (
                <span className="tag">{checkpoint.shut}</span>
              )}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
