import { z } from "zod";
import type { CountedStamp, Edition } from "./counted-stamp.ts";

/** The most stamps of one shop, and of one street, that a rule counts; null for no limit. */
export const capFields = {
  perShop: z.int().min(1).max(999).nullable().default(null),
  perStreet: z.int().min(1).max(999).nullable().default(null),
};

export type Caps = { perShop: number | null; perStreet: number | null };

/**
 * How many stamps count under the caps: each shop up to its cap, the stricter
 * of the rule's and the rally's, then each street up to its own. Another stamp
 * can only raise the number.
 */
export function countCapped(
  stamps: CountedStamp[],
  caps: Caps,
  edition: Edition,
): number {
  const most = shopCap(caps.perShop, edition);
  let total = 0;
  for (const street of groupBy(stamps, (stamp) => stamp.streetId)) {
    let count = 0;
    for (const shop of groupBy(street, shopOf)) {
      count += Math.min(shop.length, most);
    }
    total += Math.min(count, caps.perStreet ?? Infinity);
  }
  return total;
}

/** The stricter of a rule's and the rally's cap on one shop. */
export function shopCap(perShop: number | null, edition: Edition): number {
  return Math.min(perShop ?? Infinity, edition.perShop ?? Infinity);
}

/** Stamps of one shop stand together; a checkpoint without a shop is its own. */
export function shopOf(stamp: CountedStamp): string {
  return stamp.shopId ?? stamp.checkpointId;
}

/** Items in groups of one key each. */
export function groupBy<T>(items: T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
