import { z } from "zod";
import type { Progress } from "./counted-stamp.ts";

/** One of the rules is enough. The one furthest along is shown, the earlier of equals. */
export function anyOfSchema<Rule>(rule: z.ZodType<Rule>) {
  return z.object({
    kind: z.literal("any-of"),
    rules: z.tuple([rule], rule).check(z.maxLength(10)),
  });
}

export function anyOfProgress(parts: [Progress, ...Progress[]]): Progress {
  return parts.reduce((best, part) =>
    standing(part) > standing(best) ? part : best,
  );
}

function standing(part: Progress): number {
  return part.reached ? 2 : Math.min(1, part.have / part.goal);
}
