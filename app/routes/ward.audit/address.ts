type Parts = Record<string, string | undefined>;

/** The address of the log or its file with these parts; a part without a value is left out. */
export function logAddress(path: string, parts: Parts): string {
  const said = Object.entries(parts).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  const query = new URLSearchParams(said as [string, string][]).toString();
  return query === "" ? path : `${path}?${query}`;
}
