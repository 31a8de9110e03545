import { passesFilter } from "#app/domain/map-filter.ts";
import { numberLabel } from "#app/ui/resident/mark.ts";
import { useText } from "#app/ui/text.tsx";
import type { LiveView } from "./route.tsx";

type Viewed = { view: LiveView };
type Item = LiveView["checkpoints"][number];
type Street = LiveView["streets"][number];

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

type GroupProps = Viewed & { street: Street; isFirst: boolean };

/** A street with its shops, folded but the first; a filter unfolds whatever it finds. */
function Group({ view, street, isFirst }: GroupProps) {
  const t = useText();
  const { checkpoints, filter, crowding, isAsked } = view;
  const { slug, names, emblem } = street;
  const busy = crowding[slug];
  const passes = ({ properties }: Item) => passesFilter(properties, filter);
  const own = checkpoints.filter((one) => one.properties.street === slug);
  return (
    <details
      className={`hue-${emblem}`}
      data-group=""
      open={isFirst || isAsked}
      hidden={!own.some(passes)}
    >
      <summary>
        <h3>{t.names(names)}</h3>
        {busy && <span className="tag">{t(`liveMap.crowding.${busy}`)}</span>}
      </summary>
      <ol>
        {own.map((item) => (
          <Row key={item.id} item={item} isShown={passes(item)} />
        ))}
      </ol>
    </details>
  );
}

/** Every checkpoint by street: all the map tells, without the map. */
export function PlaceList({ view }: Viewed) {
  const t = useText();
  return (
    <section className="live-list" aria-label={t.plain("liveMap.list")}>
      <h2>{t("liveMap.list")}</h2>
      {view.streets.map((street, index) => (
        <Group key={street.slug} {...{ view, street }} isFirst={index === 0} />
      ))}
    </section>
  );
}
