import { readPlace, splitPlace } from "./place-read.ts";
import type { Reading } from "./problem.ts";
import type { RowReader } from "./row-reader.ts";
import type { Column } from "./table.ts";

/** A shop's place from 緯度 and 経度, or both in one cell; undefined when none is said. */
export function takePlace({
  text,
  refuse,
}: RowReader): { lat: number; lng: number } | undefined {
  const isOne = text("place") !== "";
  const columns: Column[] = isOne ? ["place"] : ["lat", "lng"];
  if (columns.every((column) => text(column) === "")) return undefined;
  const texts = isOne
    ? splitPlace(text("place"))
    : { lat: text("lat"), lng: text("lng") };
  const read = readPlace(texts);
  if (read.ok) return read.place;
  const answer = { ok: false, reason: read.refusal } as const;
  if (read.refusal !== "swapped") {
    refuse(columns, answer);
    return undefined;
  }
  const { lat, lng } = read.guess;
  const cells: Reading["cells"] = isOne
    ? { place: `${lat}, ${lng}` }
    : { lat, lng };
  refuse(columns, { ...answer, reading: { cells, label: { kind: "swap" } } });
  return undefined;
}
