import type { PromotionWords } from "#app/domain/place.ts";
import { chinese } from "./chinese.ts";
import { korean } from "./korean.ts";
import { terms } from "./terms.ts";

type Text = [title: string, text: string];

export type SampleTerms = {
  kind?: "coupon";
  weekdays?: number[];
  fromTime?: string;
  toTime?: string;
  stock?: number;
  perCard?: number;
};

/**
 * A shop's promotion; `startsDay` and `endsDay` are days from D, both
 * included.
 */
export type SamplePromotion = Omit<SampleTerms, "kind"> & {
  shop: string;
  kind: "news" | "offer" | "coupon";
  title: string;
  text: string;
  words: PromotionWords;
  startsDay: number;
  endsDay: number;
};

function inOther(words: Record<string, Text>, shop: string) {
  const [title, text] = words[shop] ?? [];
  return title && text ? { title, text } : undefined;
}

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
  const zh = inOther(chinese, shop);
  const ko = inOther(korean, shop);
  const words = { en, easy, zh, ko };
  const plain = { shop, kind, title, text, words, startsDay, endsDay };
  return { ...plain, ...terms[shop] };
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
