import type { EntryRefusal } from "#app/domain/entry.ts";
import type { Names } from "#app/domain/place.ts";
import { useText } from "#app/ui/text.tsx";

type PanelProps = {
  tier: { slug: string; names: Names; prizes: Names; winners: number };
  isReached: boolean;
  entry: string | null;
  /** The card of the tier's rally. */
  card: string;
};

/** One tier's draw: the prize, and the entry number once the card is in. */
export function EntryPanel({ tier, isReached, entry, card }: PanelProps) {
  const t = useText();
  const name = t.raw(tier.names);
  return (
    <section className="page">
      <h1>
        {entry ? t("card.entryDone", { tier: name }) : t.names(tier.names)}
      </h1>
      <div className="slip">
        <p className="slip-title">{t.names(tier.prizes)}</p>
        <p>{t("card.winners", { n: tier.winners })}</p>
        {entry && (
          <p className="big">{t("card.entryNumber", { number: entry })}</p>
        )}
      </div>
      <p>{t("card.entryKeep")}</p>
      {isReached && !entry && (
        <form method="post">
          <button className="button main">
            {t("card.enter", { tier: name })}
          </button>
        </form>
      )}
      {!isReached && <p>{t("card.enterRefused.not-reached")}</p>}
      <a className="button" href={card}>
        {t("refusals.seeCard")}
      </a>
    </section>
  );
}

export function EntryRefused({ refusal }: { refusal: EntryRefusal }) {
  const t = useText();
  return (
    <section className="page">
      <h1>{t(`card.enterRefused.${refusal}`)}</h1>
      <p>{t("refusals.paused.what")}</p>
      <a className="button" href="/card">
        {t("refusals.seeCard")}
      </a>
    </section>
  );
}
