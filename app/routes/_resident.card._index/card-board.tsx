import { EmblemSprite, EmblemUse } from "#app/ui/art/emblem.tsx";
import { Ribbon } from "#app/ui/art/ribbon.tsx";
import { InkTile } from "#app/ui/art/seal-small.tsx";
import { useText } from "#app/ui/text.tsx";
import type { CardView } from "./queries.server.ts";
import { Slots } from "./slots.tsx";

type StreetView = CardView["streets"][number];

function StreetPanel({ street }: { street: StreetView }) {
  const t = useText();
  return (
    <section className={`panel sheet hue-${street.emblem}`}>
      <header>
        <h3>
          <a href={`/streets/${street.slug}`}>
            <Ribbon emblem={street.emblem} name={t.names(street.names)} />
          </a>
        </h3>
        <p>
          <b>{street.have}</b>/{street.total}
        </p>
      </header>
      {street.slots ? (
        <ul className="slots">
          <Slots slots={street.slots} />
        </ul>
      ) : (
        <ul
          className="slots"
          dangerouslySetInnerHTML={{ __html: street.emptySlots }}
        />
      )}
    </section>
  );
}

/** How many of the rally's streets have been visited. */
function AllStreets({ view }: { view: CardView }) {
  const t = useText();
  const visited = view.streets.filter(({ isVisited }) => isVisited).length;
  const left = view.streets.length - visited;
  return (
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
  );
}

/** The 台紙: every street a panel, every shop a ring or its stamp. */
export function CardBoard({ view }: { view: CardView }) {
  const t = useText();
  return (
    <section className="board" aria-label={t.plain("card.streets")}>
      <h2 className="hidden">{t("card.streets")}</h2>
      <EmblemSprite names={view.streets.map(({ emblem }) => emblem)} />
      <InkTile />
      {view.streets.map((street) => (
        <StreetPanel key={street.slug} street={street} />
      ))}
      {view.streets.length > 1 && <AllStreets view={view} />}
      {view.isSample && <p className="note">{t("common.sampleNote")}</p>}
    </section>
  );
}
