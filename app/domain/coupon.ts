import { z } from "zod";
import { type Holding, holdsAt, type PromotionState } from "./promotion.ts";

/** Minutes after a use in which its shop can take it back. */
export const UNDO_MINUTES = 10;

export type CouponRefusal =
  | "withdrawn"
  | "not-started"
  | "ended"
  | "sold-out"
  | "used-up"
  | "none-left"
  | "not-now";

export type CouponTerms = Holding & {
  /** How many there are in all; null without a limit. */
  stock: number | null;
  /** How often one card can use it; null is once. */
  perCard: number | null;
  soldOutAt: Date | null;
};

type Asked = {
  promotion: CouponTerms;
  /** Where the promotion stands on the business day of `now`. */
  state: PromotionState;
  /** Uses that were not taken back: of this card, and of all cards together. */
  usedByCard: number;
  usedInAll: number;
  now: Date;
};

/** How often a card can still use a coupon and how many are left in all; `inAll` is null without a limit. Never below 0. */
export function leftOf(
  { stock, perCard }: Pick<CouponTerms, "stock" | "perCard">,
  usedByCard: number,
  usedInAll: number,
): { onCard: number; inAll: number | null } {
  const inAll = stock === null ? null : Math.max(0, stock - usedInAll);
  const ofCard = Math.max(0, (perCard ?? 1) - usedByCard);
  return { onCard: Math.min(ofCard, inAll ?? ofCard), inAll };
}

/**
 * Whether a card can use a coupon at an instant. Refused, the reason that lasts
 * longest first: `withdrawn` (by the shop, hidden by the ward, or never posted),
 * `ended`, `not-started`, `used-up` (by this card), `sold-out` (said by the shop),
 * `none-left` (the stock is used), `not-now` (another weekday or hour).
 */
export function judgeCoupon({
  promotion,
  state,
  usedByCard,
  usedInAll,
  now,
}: Asked): { ok: true } | { ok: false; refusal: CouponRefusal } {
  const no = (refusal: CouponRefusal) => ({ ok: false as const, refusal });
  if (state === "ended") return no("ended");
  if (state === "scheduled") return no("not-started");
  if (state !== "live") return no("withdrawn");
  if (usedByCard >= (promotion.perCard ?? 1)) return no("used-up");
  if (promotion.soldOutAt !== null) return no("sold-out");
  if (promotion.stock !== null && usedInAll >= promotion.stock)
    return no("none-left");
  return holdsAt(promotion, now) ? { ok: true } : no("not-now");
}

/** Whether a shop can still take a use back: until 10 minutes after it. */
export function canUndo(usedAt: Date, now: Date): boolean {
  return now.getTime() - usedAt.getTime() <= UNDO_MINUTES * 60_000;
}

/** One use as its shop may see it: of the card only the number's last four digits. */
export type ShopUse = {
  id: string;
  title: string;
  at: Date;
  lastDigits: string;
  isUndone: boolean;
  canUndo: boolean;
};

/** The lowest place, from 1, that none of these holds. */
export function freePlace(taken: number[]): number {
  const held = new Set(taken);
  let place = 1;
  while (held.has(place)) place++;
  return place;
}

/** The four digits by which both screens call a use: from the random end of its id. */
export function useNumber(id: string): string {
  return String(Number.parseInt(id.slice(-8), 16) % 10_000).padStart(4, "0");
}

/** The id of a press, made with the page that shows the button: a UUIDv7; anything else reads as none. */
export const pressIdSchema = z.uuidv7().toLowerCase().nullable().catch(null);
