/** Every string in a value, however deep; a ward's drawing is left out, being no words. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "geography" ? [] : stringsIn(inner),
  );
}
