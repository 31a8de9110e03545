import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { CardRally } from "./card-rally.tsx";
import { NextShops } from "./next-shops.tsx";
import type { CardView } from "./queries.server.ts";
import { TierLadder } from "./tier-ladder.tsx";

/** Title, number, the ladder of prizes and what can be done now. */
export function CardSide({ view }: { view: CardView }) {
  const t = useText();
  const enterable = view.tiers.filter(
    ({ progress, entry }) => progress.reached && entry === null,
  );
  const { query } = view.rally;
  const Title = view.moment ? "h2" : "h1";
  return (
    <section className="card-side">
      <div className="card-head">
        <Title className="card-title">{t("card.title")}</Title>
        {view.number && (
          <p className="card-number">
            {t("card.number")}
            <b>{view.number}</b>
          </p>
        )}
      </div>
      <CardRally rally={view.rally} />
      {!view.number && (
        <div className="notice">
          <p>
            <b>{t("card.empty")}</b>
          </p>
          <p>{t("card.emptyWhat")}</p>
        </div>
      )}
      <TierLadder tiers={view.tiers} query={query} />
      {enterable.map(({ slug, names }) => (
        <form key={slug} method="post" action={`/prizes/${slug}/entry${query}`}>
          <button className="button main">
            {t("card.enter", { tier: t.raw(names) })}
          </button>
        </form>
      ))}
      {!view.moment && <NextShops view={view} />}
      <ul className="card-links">
        {view.number && (
          <li>
            <Icon name="qr" />
            <a href="/card/number">{t("showCard.link")}</a>
          </li>
        )}
        <li>
          <Icon name="copy" />
          <a href="/card/rescue">{t("card.rescue")}</a>
        </li>
        <li>
          <Icon name="clock" />
          <a href={`/card/history${query}`}>{t("card.history")}</a>
        </li>
      </ul>
    </section>
  );
}
