import type { PrizeSystem } from "./prize-plan.ts";

const NO_MINIMUM_YEN = 100;
const GENERAL_FACTOR = 20;
const GENERAL_MOST_YEN = 100_000;
const JOINT_MOST_YEN = 300_000;
const EVERYONE_FREE_UNDER_YEN = 1_000;
const EVERYONE_LEAST_LIMIT_YEN = 200;

/**
 * The value in yen of the purchases a tier asks for: the least purchase times
 * its stamps; a stamp without one counts ¥100 (消費者庁 景品に関するQ&A, 取引の価額).
 */
export function transactionYen(stamps: number, minimumYen: number): number {
  return stamps * (minimumYen > 0 ? minimumYen : NO_MINIMUM_YEN);
}

/**
 * The most one prize may be worth in yen (景品表示法 4条 and its notices): drawn,
 * 20 × the transaction up to ¥100,000, or ¥300,000 where shops do it jointly;
 * for everyone, ¥200 under ¥1,000 and 20 % from there.
 */
export function prizeLimitYen(
  system: PrizeSystem | "everyone",
  transaction: number,
): number {
  switch (system) {
    case "general":
      return Math.min(transaction * GENERAL_FACTOR, GENERAL_MOST_YEN);
    case "joint":
    case "joint-street":
      return JOINT_MOST_YEN;
    case "everyone":
      return transaction < EVERYONE_FREE_UNDER_YEN
        ? EVERYONE_LEAST_LIMIT_YEN
        : Math.floor(transaction / 5);
  }
}
