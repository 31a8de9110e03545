import { businessDay, tokyoClock, tokyoDate, weekday } from "./business-day.ts";

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

/** Whether a shop changed what the ward hid after it was hidden. */
export function isCorrected({
  hiddenAt,
  editedAt,
}: {
  hiddenAt: Date | null;
  editedAt: Date | null;
}): boolean {
  return hiddenAt !== null && editedAt !== null && editedAt > hiddenAt;
}

/** What a shop is told of the ward's hiding. */
export type ToldHiding = { reason: string; isCorrected: boolean };

export function hidingOf(promotion: {
  hiddenAt: Date | null;
  hiddenReason: string;
  editedAt: Date | null;
}): ToldHiding {
  return {
    reason: promotion.hiddenReason,
    isCorrected: isCorrected(promotion),
  };
}

/** When on its days a promotion holds. */
export type Holding = {
  /** 0 = Sunday; null for every day. */
  weekdays: number[] | null;
  /** `HH:MM`; both empty for the whole day. */
  fromTime: string;
  toTime: string;
};

/**
 * Whether a live promotion holds at an instant, by the weekday of its business day
 * and Tokyo's clock: from the first minute until before the last. After midnight
 * it is still the day before, so that hours of a day hold no more.
 */
export function holdsAt(promotion: Holding, now: Date): boolean {
  const { weekdays, fromTime, toTime } = promotion;
  const day = businessDay(now);
  if (weekdays && !weekdays.includes(weekday(day))) return false;
  if (fromTime === "") return true;
  const time = tokyoClock(now);
  return day === tokyoDate(now) && fromTime <= time && time < toTime;
}
