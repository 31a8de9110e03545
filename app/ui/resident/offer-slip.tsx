import type { PromotionWords } from "#app/domain/place.ts";
import { dayText } from "#app/ui/dates.ts";
import type { PromotionTerms } from "#app/domain/promotion-view.ts";
import { LinkedText } from "#app/ui/promotion/linked-text.tsx";
import { StockLine, WhenLine } from "#app/ui/promotion/terms.tsx";
import { Marked, type TextOf, useText } from "#app/ui/text.tsx";

export type Offer = {
  title: string;
  text: string;
  words: PromotionWords;
  endsOn: string;
};

type Words = { title: string; text: string; hasRuby: boolean; lang?: string };

/** A promotion's words in the reader's language, as far as the shop gave them; else in Japanese, and `lang` says so. */
export function wordsOf(t: TextOf, { title, text, words }: Offer): Words {
  if (t.language === "ja-easy" && words.easy)
    return { ...words.easy, hasRuby: true };
  if (t.language === "ja" || t.language === "ja-easy")
    return { title, text, hasRuby: false };
  const { en, zh, ko } = words;
  const own = { en, "zh-Hans": zh, ko }[t.language];
  return own
    ? { ...own, hasRuby: false }
    : { title, text, hasRuby: false, lang: "ja" };
}

export function OfferSlip({ offer }: { offer: Offer & PromotionTerms }) {
  const t = useText();
  const { title, text, hasRuby, lang } = wordsOf(t, offer);
  return (
    <div className="slip">
      <p className="slip-head">{t("landing.offer")}</p>
      <p className="slip-title" lang={lang}>
        {hasRuby ? <Marked text={title} /> : title}
      </p>
      <p lang={lang}>
        {hasRuby ? <Marked text={text} /> : <LinkedText text={text} />}
      </p>
      <p className="slip-terms">
        <span>
          {t("landing.until", { day: dayText(t.language, offer.endsOn) })}
        </span>
        <WhenLine terms={offer} />
        <StockLine terms={offer} />
      </p>
    </div>
  );
}
