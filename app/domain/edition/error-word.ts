/** An error as one text: its word, and behind a question mark the values of its sentence. */
export function errorWord(
  word: string,
  values: Record<string, string | number> = {},
): string {
  const query = new URLSearchParams(
    Object.entries(values).map(([key, value]) => [key, String(value)]),
  ).toString();
  return query === "" ? word : `${word}?${query}`;
}

export function readErrorWord(text: string): {
  word: string;
  values: Record<string, string>;
} {
  const [word = "", ...query] = text.split("?");
  return {
    word,
    values: Object.fromEntries(new URLSearchParams(query.join("?"))),
  };
}
