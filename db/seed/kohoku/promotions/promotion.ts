import type { PromotionWords } from "#app/domain/place.ts";

type Text = [title: string, text: string];

/**
 * A shop's promotion; `startsDay` and `endsDay` are days from D, both
 * included.
 */
export type SamplePromotion = {
  shop: string;
  kind: "news" | "offer";
  title: string;
  text: string;
  words: PromotionWords;
  startsDay: number;
  endsDay: number;
};

function promotion(
  kind: "news" | "offer",
  shop: string,
  [startsDay, endsDay]: [number, number],
  [title, text]: Text,
  [enTitle, enText]: Text,
  [easyTitle, easyText]: Text,
): SamplePromotion {
  const en = { title: enTitle, text: enText };
  const easy = { title: easyTitle, text: easyText };
  return { shop, kind, title, text, words: { en, easy }, startsDay, endsDay };
}

type Rest = [
  shop: string,
  days: [number, number],
  ja: Text,
  en: Text,
  easy: Text,
];

export function offer(...rest: Rest) {
  return promotion("offer", ...rest);
}

export function news(...rest: Rest) {
  return promotion("news", ...rest);
}
