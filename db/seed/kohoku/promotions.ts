import { newsItems } from "./promotions/news.ts";
import { offers } from "./promotions/offers.ts";
import type { SamplePromotion } from "./promotions/promotion.ts";

export const promotions: SamplePromotion[] = [...offers, ...newsItems];
