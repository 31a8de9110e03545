import type { BadPlace } from "#app/domain/public-place.ts";

/** Why a row of a list is left out; each has its sentence in `placeList.reasons`. */
export const badReasons = [
  "no-name",
  "long-name",
  "no-place",
  "not-number",
  "swapped",
  "abroad",
  "fault",
  "twice",
] as const;
export type BadReason = (typeof badReasons)[number];

/** Rows that are left out because they are not this map's: only counted. */
export const countedReasons = ["far", "plain"] as const;
export type CountedReason = (typeof countedReasons)[number];

/** What was left out: rows to be named, and how many lie too far off or have no such equipment. */
export type LeftOut = {
  bad: (BadPlace & { reason: BadReason })[];
  counted: Record<CountedReason, number>;
  /** The lines of the first rows too far off. */
  farLines: number[];
};

export function noneLeft(): LeftOut {
  return { bad: [], counted: { far: 0, plain: 0 }, farLines: [] };
}

function isOf<R extends string>(all: readonly R[], word: string): word is R {
  return all.some((one) => one === word);
}

/** As it is stored: a count is a row without a line whose value is the number, and behind it the first lines. */
export function writeLeftOut({ bad, counted, farLines }: LeftOut): BadPlace[] {
  const counts = countedReasons
    .filter((reason) => counted[reason] > 0)
    .map((reason) => {
      const lines = reason === "far" ? farLines.join(",") : "";
      return { line: 0, reason, value: `${counted[reason]} ${lines}`.trim() };
    });
  return [...counts, ...bad];
}

/** As it was stored; rows with a reason nobody knows any more are left out. */
export function readLeftOut(stored: BadPlace[]): LeftOut {
  const left = noneLeft();
  for (const { line, reason, value } of stored)
    if (isOf(countedReasons, reason)) {
      const [n, lines] = value.split(" ");
      left.counted[reason] = Number(n) || 0;
      left.farLines.push(...(lines?.split(",").map(Number) ?? []));
    } else if (isOf(badReasons, reason)) left.bad.push({ line, reason, value });
  return left;
}
