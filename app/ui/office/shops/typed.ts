/** What a form holds, as sent or as it starts. */
export type Typed = Partial<Record<string, unknown>>;

/** What is wrong, by field. */
export type Problems = Partial<Record<string, string[] | null>>;

export function textIn(typed: Typed, name: string): string {
  const value = [typed[name]].flat()[0];
  return typeof value === "string" ? value : "";
}

export function choicesIn(typed: Typed, name: string): string[] {
  return [typed[name] ?? []]
    .flat()
    .filter((value): value is string => typeof value === "string");
}

/** For each field its name, what was typed and what is wrong with it. */
export function fieldsOf(
  typed: Typed,
  errorOf: (name: string) => string | null,
) {
  return (name: string) => ({
    name,
    value: textIn(typed, name),
    error: errorOf(name),
  });
}
