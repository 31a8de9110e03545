import { z } from "zod";
import { capFields, groupBy, shopCap, shopOf } from "./caps.ts";
import {
  countTo,
  type CountedStamp,
  type Edition,
  type Progress,
} from "./counted-stamp.ts";

/** So many points; a shop's best stamps count first when its number is capped. */
export const pointsRuleSchema = z.object({
  kind: z.literal("points"),
  n: z.int().min(1).max(99_999),
  perShop: capFields.perShop,
});

export type PointsRule = z.infer<typeof pointsRuleSchema>;

export function pointsProgress(
  rule: PointsRule,
  stamps: CountedStamp[],
  edition: Edition,
): Progress {
  const most = shopCap(rule.perShop, edition);
  let have = 0;
  for (const shop of groupBy(stamps, shopOf)) {
    const points = shop.map((stamp) => Math.max(0, stamp.points));
    points.sort((a, b) => b - a);
    for (const worth of points.slice(0, most)) have += worth;
  }
  return countTo(rule.n, have, (n) => ({ kind: "points", n }));
}
