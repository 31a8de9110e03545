import { z } from "zod";
import { countTo, type CountedStamp, type Progress } from "./counted-stamp.ts";

const areaSchema = z.object({
  name: z.string().trim().min(1).max(40),
  streets: z.array(z.string().min(1)).min(1).max(99),
});

/** A stamp from so many of the named areas, each a list of street ids or slugs. */
export const areasRuleSchema = z
  .object({
    kind: z.literal("areas"),
    n: z.int().min(1).max(50),
    areas: z.array(areaSchema).min(1).max(50),
  })
  .refine((rule) => rule.n <= rule.areas.length, {
    path: ["n"],
    error: "more-than-areas",
  });

export type AreasRule = z.infer<typeof areasRuleSchema>;

export function areasProgress(
  rule: AreasRule,
  stamps: CountedStamp[],
): Progress {
  const visited = new Set(
    stamps.flatMap((stamp) => [stamp.streetId, stamp.streetSlug]),
  );
  const open = rule.areas.filter(
    (area) => !area.streets.some((street) => visited.has(street)),
  );
  const areas = open.map((area) => area.name);
  const have = rule.areas.length - open.length;
  return countTo(rule.n, have, (n) => ({ kind: "areas", n, areas }));
}
