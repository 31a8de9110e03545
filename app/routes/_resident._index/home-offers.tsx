import { EmblemUse } from "#app/ui/art/emblem.tsx";
import { dayText } from "#app/ui/dates.ts";
import { wordsOf } from "#app/ui/resident/offer-slip.tsx";
import { SampleTag } from "#app/ui/resident/tags.tsx";
import { Marked, useText } from "#app/ui/text.tsx";
import type { HomeView } from "./route.tsx";

function Row({ offer }: { offer: HomeView["offers"][number] }) {
  const t = useText();
  const { title, hasRuby, lang } = wordsOf(t, offer);
  return (
    <a className={`offer hue-${offer.emblem}`} href={`/promotions/${offer.id}`}>
      <EmblemUse name={offer.emblem} size={44} />
      <span className="offer-words">
        <b lang={lang}>{hasRuby ? <Marked text={title} /> : title}</b>
        <span>
          {t.names(offer.streetNames)}　{t.names(offer.names)}{" "}
          <SampleTag shown={offer.isSample} />
        </span>
      </span>
      <span className="offer-until">
        {offer.endsToday
          ? t("home.today")
          : t("home.untilDay", {
              day: dayText(t.language, offer.endsOn, "short"),
            })}
      </span>
    </a>
  );
}

export function HomeOffers({ offers }: Pick<HomeView, "offers">) {
  const t = useText();
  return (
    <section>
      <div className="head-row">
        <h2>{t("home.offers")}</h2>
        <a href="/promotions">{t("home.all")}</a>
      </div>
      {offers.length === 0 && <p>{t("home.none")}</p>}
      <ul className="offers">
        {offers.map((offer) => (
          <li key={offer.id}>
            <Row offer={offer} />
          </li>
        ))}
      </ul>
    </section>
  );
}
