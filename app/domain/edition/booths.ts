const MOST_BOOTHS = 200;
const LONGEST_NAME = 40;

export type BoothList =
  | { ok: true; names: string[] }
  | {
      ok: false;
      error: "required" | "too-many" | "too-long" | "twice";
      line: string;
    };

/** Booths as typed, one name a line; refused: none, over 200, a name over 40 letters or there twice. */
export function readBooths(text: string): BoothList {
  const names = text
    .split("\n")
    .map((line) => line.normalize("NFC").trim())
    .filter((line) => line !== "");
  const refuse = (
    error: Exclude<BoothList, { ok: true }>["error"],
    line = "",
  ) => ({ ok: false, error, line }) as const;
  if (names.length === 0) return refuse("required");
  if (names.length > MOST_BOOTHS) return refuse("too-many");
  const long = names.find((name) => name.length > LONGEST_NAME);
  if (long) return refuse("too-long", long);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  return twice ? refuse("twice", twice) : { ok: true, names };
}
