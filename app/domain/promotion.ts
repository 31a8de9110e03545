import { tokyoClock, tokyoDate, weekday } from "./business-day.ts";

export const promotionKinds = ["news", "offer", "coupon"] as const;
export type PromotionKind = (typeof promotionKinds)[number];

export type PromotionState =
  "draft" | "scheduled" | "live" | "ended" | "withdrawn" | "hidden";

type Standing = {
  startsOn: string;
  endsOn: string;
  postedAt: Date | null;
  withdrawnAt: Date | null;
  hiddenAt: Date | null;
};

/** Where a promotion stands on a business day; first and last day are live. `hidden` is the ward's doing. */
export function promotionState(
  promotion: Standing,
  today: string,
): PromotionState {
  if (promotion.withdrawnAt !== null) return "withdrawn";
  if (promotion.hiddenAt !== null) return "hidden";
  if (promotion.postedAt === null) return "draft";
  if (today < promotion.startsOn) return "scheduled";
  return today > promotion.endsOn ? "ended" : "live";
}

/** When on its days a promotion holds. */
export type Holding = {
  /** 0 = Sunday; null for every day. */
  weekdays: number[] | null;
  /** `HH:MM`; both empty for the whole day. */
  fromTime: string;
  toTime: string;
};

/** Whether a live promotion holds at an instant, by Tokyo's weekday and clock: from the first minute until before the last. */
export function holdsAt(promotion: Holding, now: Date): boolean {
  const { weekdays, fromTime, toTime } = promotion;
  if (weekdays && !weekdays.includes(weekday(tokyoDate(now)))) return false;
  const time = tokyoClock(now);
  return fromTime === "" || (fromTime <= time && time < toTime);
}
