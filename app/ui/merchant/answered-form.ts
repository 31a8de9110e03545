import type { SubmissionResult } from "@conform-to/react";
import type { Errors, Typed } from "./period-field.tsx";

/** What a form shows: what was typed and what is wrong with it, or what it starts from. */
export function answeredForm(
  result: SubmissionResult | undefined,
  start: Typed,
): { typed: Typed; errors: Errors } {
  const typed = result ? ((result.initialValue ?? {}) as Typed) : start;
  return { typed, errors: (result?.error ?? {}) as Errors };
}
