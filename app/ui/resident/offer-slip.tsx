import type { PromotionWords } from "#app/domain/place.ts";
import { dayText } from "#app/ui/dates.ts";
import { LinkedText } from "#app/ui/promotion/linked-text.tsx";
import { Marked, type TextOf, useText } from "#app/ui/text.tsx";

export type Offer = {
  title: string;
  text: string;
  words: PromotionWords;
  endsOn: string;
};

/** A promotion's words in the reader's language, as far as the shop gave them. */
export function wordsOf(t: TextOf, { title, text, words }: Offer) {
  const own = { title, text, hasRuby: false };
  if (t.language === "en" && words.en) return { ...words.en, hasRuby: false };
  if (t.language === "ja-easy" && words.easy)
    return { ...words.easy, hasRuby: true };
  return own;
}

export function OfferSlip({ offer }: { offer: Offer }) {
  const t = useText();
  const { title, text, hasRuby } = wordsOf(t, offer);
  return (
    <div className="slip">
      <p className="slip-head">{t("landing.offer")}</p>
      <p className="slip-title">{hasRuby ? <Marked text={title} /> : title}</p>
      <p>{hasRuby ? <Marked text={text} /> : <LinkedText text={text} />}</p>
      <p>{t("landing.until", { day: dayText(t.language, offer.endsOn) })}</p>
    </div>
  );
}
