const keys = [
  "asked",
  "askedNone",
  "over",
  "approved",
  "approvedSome",
  "changed",
  "saved",
] as const;

/** What the last act of these pages did, as their address says. */
export function readSaid(url: URL) {
  const key = keys.find((one) => one === url.searchParams.get("said"));
  const numberOf = (name: string) => {
    const n = Number(url.searchParams.get(name));
    return Number.isInteger(n) && n >= 0 && n < 100_000 ? n : 0;
  };
  return key
    ? { key, values: { n: numberOf("n"), rest: numberOf("rest") } }
    : null;
}
