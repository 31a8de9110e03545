import { z } from "zod";
import { countTo, type CountedStamp, type Progress } from "./counted-stamp.ts";

/** Stamps from so many different streets. */
export const streetsRuleSchema = z.object({
  kind: z.literal("streets"),
  n: z.int().min(1).max(99),
});

export type StreetsRule = z.infer<typeof streetsRuleSchema>;

export function streetsProgress(
  rule: StreetsRule,
  stamps: CountedStamp[],
): Progress {
  const have = new Set(stamps.map((stamp) => stamp.streetId)).size;
  return countTo(rule.n, have, (n) => ({ kind: "streets", n }));
}
