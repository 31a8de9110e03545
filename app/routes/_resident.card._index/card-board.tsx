import { EmblemSprite, EmblemUse } from "#app/ui/art/emblem.tsx";
import { EmptyRing } from "#app/ui/art/empty-ring.tsx";
import { Ribbon } from "#app/ui/art/ribbon.tsx";
import { InkTile, SealSmall } from "#app/ui/art/seal-small.tsx";
import { dayText } from "#app/ui/dates.ts";
import { markOf, numberLabel } from "#app/ui/resident/mark.ts";
import { useText } from "#app/ui/text.tsx";
import type { CardView } from "./queries.server.ts";

type StreetView = CardView["streets"][number];

function Slot({ slot }: { slot: StreetView["slots"][number] }) {
  const t = useText();
  const number = numberLabel(slot.number);
  const shop = t.plainName(slot.names);
  if (!slot.marked || !slot.stamp)
    return (
      <a
        href={`/shops/${slot.slug}`}
        aria-label={t.plain("card.slotLabel", { number, shop })}
      >
        <EmptyRing number={number} />
      </a>
    );
  const date = dayText(t.language, slot.stamp.day);
  const day = slot.stamp.day.slice(5).replace("-", ".");
  return (
    <a
      href={`/shops/${slot.slug}`}
      aria-label={t.plain("card.sealLabel", { number, shop, date })}
    >
      <SealSmall mark={markOf(slot.marked)} date={day} size={58} />
    </a>
  );
}

function StreetPanel({ street }: { street: StreetView }) {
  const t = useText();
  const have = street.slots.filter(({ stamp }) => stamp !== null).length;
  return (
    <section className={`panel sheet hue-${street.emblem}`}>
      <header>
        <h3>
          <a href={`/streets/${street.slug}`}>
            <Ribbon emblem={street.emblem} name={t.names(street.names)} />
          </a>
        </h3>
        <p>
          <b>{have}</b>/{street.slots.length}
        </p>
      </header>
      <ul className="slots">
        {street.slots.map((slot) => (
          <li key={slot.number}>
            <Slot slot={slot} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The 台紙: every street a panel, every shop a ring or its stamp. */
export function CardBoard({ view }: { view: CardView }) {
  const t = useText();
  const visited = view.streets.filter(({ isVisited }) => isVisited).length;
  const left = view.streets.length - visited;
  return (
    <section className="board" aria-label={t.plain("card.streets")}>
      <EmblemSprite names={view.streets.map(({ emblem }) => emblem)} />
      <InkTile />
      {view.streets.map((street) => (
        <StreetPanel key={street.slug} street={street} />
      ))}
      <section className="panel sheet all-streets">
        <header>
          <h3>{t("card.allStreets")}</h3>
          <p>
            <b>{visited}</b>/{view.streets.length}
          </p>
        </header>
        <ul className="emblems">
          {view.streets.map(({ slug, emblem, names, isVisited }) => (
            <li key={slug} className={isVisited ? `on hue-${emblem}` : "off"}>
              <EmblemUse
                name={emblem}
                size={34}
                label={`${t.plainName(names)} ${t.plain(isVisited ? "common.stamped" : "common.notStamped")}`}
              />
            </li>
          ))}
          {left > 0 && <li className="left">{t("card.left", { n: left })}</li>}
        </ul>
      </section>
      {view.isSample && <p className="note">{t("common.sampleNote")}</p>}
    </section>
  );
}
