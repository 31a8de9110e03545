import { type PhotoView, photoView } from "./photo.ts";
import type { PromotionWords } from "./place.ts";
import { type Holding, type PromotionKind } from "./promotion.ts";

/** On what terms a promotion holds, as every page says it. */
export type PromotionTerms = Holding & {
  stock: number | null;
  perCard: number | null;
  isSoldOut: boolean;
};

/** A promotion as pages show it. */
export type PromotionView = PromotionTerms & {
  id: string;
  kind: PromotionKind;
  title: string;
  text: string;
  words: PromotionWords;
  startsOn: string;
  endsOn: string;
  photo: PhotoView | null;
};

type Row = Omit<PromotionView, "isSoldOut" | "photo"> & {
  soldOutAt: Date | null;
  /** All of a coupon's number is used. */
  isUsedUp: boolean;
  photo: Parameters<typeof photoView>[0];
};

/** Of a promotion's row only what every page may show. */
export function promotionView(row: Row): PromotionView {
  const { id, kind, title, text, words, startsOn, endsOn } = row;
  const { weekdays, fromTime, toTime, stock, perCard } = row;
  return {
    ...{ id, kind, title, text, words, startsOn, endsOn },
    ...{ weekdays, fromTime, toTime, stock, perCard },
    isSoldOut: row.soldOutAt !== null || row.isUsedUp,
    photo: photoView(row.photo),
  };
}
