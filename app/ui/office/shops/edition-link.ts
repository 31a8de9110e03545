/** A path of the office, for the edition in hand when it was chosen by name. */
export function withEdition(
  path: string,
  edition: string | null,
  query: Record<string, string> = {},
): string {
  const asked = new URLSearchParams(
    Object.entries(query).filter(([, value]) => value !== ""),
  );
  if (edition !== null) asked.set("edition", edition);
  return asked.size > 0 ? `${path}?${asked}` : path;
}

/** The edition an address names; null for the usual one. */
export function editionIn(request: { url: string }): string | null {
  return new URL(request.url).searchParams.get("edition");
}
