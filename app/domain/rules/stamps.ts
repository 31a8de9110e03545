import { z } from "zod";
import { capFields, countCapped } from "./caps.ts";
import {
  countTo,
  type CountedStamp,
  type Edition,
  type Progress,
} from "./counted-stamp.ts";

/** So many stamps; `perStreet: 1` counts one a street, `perShop` caps a shop. */
export const stampsRuleSchema = z.object({
  kind: z.literal("stamps"),
  n: z.int().min(1).max(999),
  ...capFields,
});

export type StampsRule = z.infer<typeof stampsRuleSchema>;

export function stampsProgress(
  rule: StampsRule,
  stamps: CountedStamp[],
  edition: Edition,
): Progress {
  const have = countCapped(stamps, rule, edition);
  return countTo(rule.n, have, (n) => ({ kind: "stamps", n }));
}
