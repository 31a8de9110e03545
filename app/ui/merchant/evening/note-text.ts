import type { NotePlace } from "#app/domain/evening.ts";
import type { Names } from "#app/domain/place.ts";
import type { Told } from "#app/domain/small-numbers.ts";
import { numberText } from "#app/ui/dates.ts";
import type { TextOf } from "#app/ui/text.tsx";

/** Streets by their ids, as a note calls them. */
export type StreetNames = Record<string, Names>;

export type Side = "from" | "to";

/** A place of a note in words. */
export function placeText(
  t: TextOf,
  place: NotePlace,
  side: Side,
  streets: StreetNames,
): string {
  if (place === "same") return t.plain("evening.same");
  if (place === "none")
    return t.plain(side === "from" ? "evening.noneFrom" : "evening.noneTo");
  const names = streets[place.streetId];
  return names ? t.plainName(names) : "";
}

/** A side of the flows as lines of words and numbers; what is small is one line without a number. */
export function flowLines(
  t: TextOf,
  { told, hasRest }: Told<NotePlace>,
  side: Side,
  streets: StreetNames,
): { what: string; n: string | null }[] {
  const lines = told.map(({ place, n }) => ({
    what: placeText(t, place, side, streets),
    n: t.plain("evening.people", { n: numberText(n) }),
  }));
  if (lines.length === 0)
    return [
      {
        what: t.plain(hasRest ? "evening.onlySome" : "evening.nobody"),
        n: null,
      },
    ];
  return hasRest
    ? [...lines, { what: t.plain("evening.some"), n: null }]
    : lines;
}
