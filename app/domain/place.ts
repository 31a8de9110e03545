/** A text in Japanese with its optional readings: `easy` is やさしい日本語 with `{漢字|かんじ}` ruby, `zh` is 简体中文. */
export type Names = {
  ja: string;
  kana?: string;
  easy?: string;
  en?: string;
  zh?: string;
  ko?: string;
};

/** x and y on the ward's drawing (1000 × 1200 units). */
export type Point = [x: number, y: number];

/** Three points of a quadratic curve on the ward's drawing. */
export type StreetRibbon = [Point, Point, Point];

export type LngLat = [lng: number, lat: number];

/** A promotion's words in other languages, as far as the shop gave them. */
export type PromotionWords = {
  easy?: { title: string; text: string };
  en?: { title: string; text: string };
  zh?: { title: string; text: string };
  ko?: { title: string; text: string };
};
