import { z } from "zod";
import type { Progress } from "./counted-stamp.ts";

/** Every one of the rules. The first leads: the ring on the card shows its numbers. */
export function allOfSchema<Rule>(rule: z.ZodType<Rule>) {
  return z.object({
    kind: z.literal("all-of"),
    rules: z.tuple([rule], rule).check(z.maxLength(10)),
  });
}

export function allOfProgress(parts: [Progress, ...Progress[]]): Progress {
  const [lead] = parts;
  return {
    reached: parts.every((part) => part.reached),
    have: lead.have,
    goal: lead.goal,
    missing: parts.flatMap((part) => part.missing),
  };
}
