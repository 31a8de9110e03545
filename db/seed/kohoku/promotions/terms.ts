import type { SampleTerms } from "./promotion.ts";

/** When and how many, by shop, where a promotion says so. */
export const terms: Record<string, SampleTerms> = {
  inaho: { kind: "coupon", perCard: 1, stock: 30 },
  chachaen: { kind: "coupon", perCard: 2 },
  natsudo: { stock: 50 },
  sankakuya: { fromTime: "15:00", toTime: "19:00" },
  somewa: { weekdays: [6], fromTime: "14:00", toTime: "16:00" },
  "coffee-stand-1km": {
    weekdays: [1, 2, 3, 4, 5],
    fromTime: "14:00",
    toTime: "17:00",
  },
};
