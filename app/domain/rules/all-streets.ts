import { z } from "zod";
import {
  countTo,
  type CountedStamp,
  type Edition,
  type Progress,
} from "./counted-stamp.ts";

/** A stamp from every street of the rally. A rally without streets cannot be completed. */
export const allStreetsRuleSchema = z.object({
  kind: z.literal("all-streets"),
});

export type AllStreetsRule = z.infer<typeof allStreetsRuleSchema>;

export function allStreetsProgress(
  stamps: CountedStamp[],
  edition: Edition,
): Progress {
  const visited = new Set(stamps.map((stamp) => stamp.streetId));
  const streetIds = edition.streetIds.filter((id) => !visited.has(id));
  const goal = Math.max(1, edition.streetIds.length);
  const have = edition.streetIds.length - streetIds.length;
  return countTo(goal, have, (n) => ({ kind: "all-streets", n, streetIds }));
}
