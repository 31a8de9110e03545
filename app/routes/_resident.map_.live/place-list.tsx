import { passesFilter } from "#app/domain/map-filter.ts";
import { numberLabel } from "#app/ui/resident/mark.ts";
import { useText } from "#app/ui/text.tsx";
import type { LiveView } from "./route.tsx";

type Viewed = { view: LiveView };
type Item = LiveView["checkpoints"][number];

function Row({ item, isShown }: { item: Item; isShown: boolean }) {
  const t = useText();
  const { slug, name, hours, offer, visited } = item.properties;
  return (
    <li data-number={item.id} hidden={!isShown}>
      <a href={`/shops/${slug}`}>
        <b>
          <small>{numberLabel(item.id)}</small> {name}
        </b>
        <span className="live-state">
          {hours}
          {visited && <span className="tag">{t("liveMap.visited")}</span>}
          {offer !== null && (
            <span className="tag">{t("liveMap.legend.offer")}</span>
          )}
        </span>
      </a>
    </li>
  );
}

/** Every checkpoint by street: all the map tells, without the map. */
export function PlaceList({ view }: Viewed) {
  const t = useText();
  const { streets, checkpoints, filter, crowding } = view;
  const passes = ({ properties }: Item) => passesFilter(properties, filter);
  return (
    <section className="live-list" aria-label={t.plain("liveMap.list")}>
      <h2>{t("liveMap.list")}</h2>
      {streets.map(({ slug, names, emblem }) => {
        const own = checkpoints.filter((one) => one.properties.street === slug);
        return (
          <section
            key={slug}
            className={`hue-${emblem}`}
            data-group=""
            hidden={!own.some(passes)}
          >
            <h3>
              {t.names(names)}{" "}
              <span className="tag">
                {t(`liveMap.crowding.${crowding[slug] ?? "quiet"}`)}
              </span>
            </h3>
            <ol>
              {own.map((item) => (
                <Row key={item.id} item={item} isShown={passes(item)} />
              ))}
            </ol>
          </section>
        );
      })}
    </section>
  );
}
