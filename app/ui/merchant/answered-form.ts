import type { SubmissionResult } from "@conform-to/react";

/** What was typed, by field; a field sent several times is a list. */
export type Typed = Partial<Record<string, string | string[]>>;
export type Errors = Partial<Record<string, string[]>>;

/** A form that was answered, or is to be. */
export type AnsweredForm = { typed: Typed; errors: Errors };

/** A field's text; nothing where it is none. */
export function textOf(typed: Typed, name: string): string {
  const value = typed[name];
  return typeof value === "string" ? value : "";
}

/** A field's ticks, however many there are. */
export function listOf(typed: Typed, name: string): string[] {
  const value = typed[name];
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value : [];
}

/** What a form shows: what was typed and what is wrong with it, or what it starts from. */
export function answeredForm(
  result: SubmissionResult | undefined,
  start: Typed,
): AnsweredForm {
  const typed = result ? ((result.initialValue ?? {}) as Typed) : start;
  return { typed, errors: (result?.error ?? {}) as Errors };
}

/** The first field that is wrong, in the order of the form; then any other. */
export function firstWrong(
  errors: Errors,
  order: readonly string[] = [],
): string | undefined {
  const wrong = Object.keys(errors).filter((name) => errors[name]?.length);
  return order.find((name) => wrong.includes(name)) ?? wrong[0];
}

/** Brings a field into view, with or without scripts; of several the page's first. */
export function inView(isWrong: boolean) {
  return { autoFocus: isWrong || undefined };
}
