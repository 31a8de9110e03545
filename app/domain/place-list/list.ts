import { isBeyond, MOST_METRES_OUTSIDE } from "#app/domain/outline.ts";
import type { LngLat } from "#app/domain/place.ts";
import {
  type PlaceLayer,
  placeLayers,
  type PublicPlace,
} from "#app/domain/public-place.ts";
import type { FileRow } from "#app/domain/shop-import/table.ts";
import { type LeftOut, noneLeft } from "./bad.ts";
import { cleanCell } from "./cell.ts";
import { type Placed, readPlaceRow } from "./row.ts";
import {
  columnOfPlaceTitle,
  type PlaceColumn,
  placeTitle,
  signs,
} from "./titles.ts";

const HEADER_WITHIN = 20;
/** So many lines of rows too far off are named. */
const FAR_LINES = 20;
/** A ward has some hundreds of each; more is another area's list. */
export const MOST_PLACES = 2000;

export type PlaceListRefusal =
  | { refusal: "no-header" | "no-rows" | "none-taken" | "too-many" }
  | { refusal: "missing-column" | "twice-column"; title: string }
  | { refusal: "other-list"; layer: PlaceLayer };

export type PlaceListReading =
  | { ok: true; places: PublicPlace[]; left: LeftOut }
  | ({ ok: false; left?: LeftOut } & PlaceListRefusal);

const columnsOf = ({ cells }: FileRow) =>
  cells.map(({ text }) => columnOfPlaceTitle(text));

/** The row of titles among the first 20: the first with three we know; -1 without any. */
function findHeader(rows: FileRow[]): number {
  return rows
    .slice(0, HEADER_WITHIN)
    .findIndex((row) => columnsOf(row).filter(Boolean).length >= 3);
}

/** Another layer's list by its own columns, where this layer's are all missing. */
function otherLayer(placed: Placed, layer: PlaceLayer): PlaceLayer | null {
  const has = (one: PlaceLayer) => signs[one].some((sign) => placed.has(sign));
  if (has(layer)) return null;
  return placeLayers.find((one) => has(one)) ?? null;
}

type Header = { ok: true; placed: Placed } | ({ ok: false } & PlaceListRefusal);

const isSaid = (rows: FileRow[], at: number) =>
  rows.some(({ cells }) => cleanCell(cells[at]?.text ?? "") !== "");

function readHeader(header: FileRow, rows: FileRow[]): Header {
  const placed: Placed = new Map();
  for (const [at, column] of columnsOf(header).entries()) {
    if (!column) continue;
    const known = placed.get(column);
    if (known === undefined) placed.set(column, at);
    else if (!isSaid(rows, known)) placed.set(column, at);
    else if (isSaid(rows, at))
      return {
        ok: false,
        refusal: "twice-column",
        title: cleanCell(header.cells[at]!.text).slice(0, 40).toWellFormed(),
      };
  }
  const needed: PlaceColumn[] = ["name", "lat", "lng"];
  const missing = needed.find((column) => !placed.has(column));
  return missing
    ? { ok: false, refusal: "missing-column", title: placeTitle(missing) }
    : { ok: true, placed };
}

const isBlank = ({ cells }: FileRow) =>
  cells.every(({ text }) => cleanCell(text) === "");

function readRows(
  rows: FileRow[],
  placed: Placed,
  layer: PlaceLayer,
  outline: LngLat[],
): { places: PublicPlace[]; left: LeftOut } {
  const places: PublicPlace[] = [];
  const left = noneLeft();
  const known = new Set<string>();
  for (const row of rows) {
    const read = readPlaceRow(row, placed, layer);
    if (!read.ok) {
      const { reason, value } = read;
      left.bad.push({ line: row.line, reason, value });
      continue;
    }
    const { names, at, note } = read.place;
    const key = [names.ja, note, ...at].join("\n");
    if (isBeyond(outline, at, MOST_METRES_OUTSIDE)) {
      left.counted.far++;
      if (left.farLines.length < FAR_LINES) left.farLines.push(row.line);
    } else if (layer === "accessible" && read.isPlain) left.counted.plain++;
    else if (known.has(key))
      left.bad.push({ line: row.line, reason: "twice", value: names.ja });
    else places.push(read.place);
    known.add(key);
  }
  return { places, left };
}

/**
 * A standard list's rows as the places of a layer. Left out: rows that cannot be
 * read, each with its line and why; places more than 2 km outside the ward, and on
 * the barrier-free layer those without any such equipment, counted. Refused as a
 * whole: no row of titles, no 名称, 緯度 or 経度, a filled column twice, another
 * layer's list, no rows, nothing to take, more than 2,000 places.
 */
export function readPlaceList(
  rows: FileRow[],
  layer: PlaceLayer,
  outline: LngLat[],
): PlaceListReading {
  const at = findHeader(rows);
  const header = rows[at];
  if (!header) return { ok: false, refusal: "no-header" };
  const own = rows.slice(at + 1).filter((row) => !isBlank(row));
  const head = readHeader(header, own);
  if (!head.ok) return head;
  const other = otherLayer(head.placed, layer);
  const isRight =
    other === null || (layer === "accessible" && other === "toilet");
  if (!isRight) return { ok: false, refusal: "other-list", layer: other };
  if (layer === "shelter" && !signs.shelter.some((one) => head.placed.has(one)))
    return {
      ok: false,
      refusal: "missing-column",
      title: placeTitle("flood"),
    };
  if (own.length === 0) return { ok: false, refusal: "no-rows" };
  const { places, left } = readRows(own, head.placed, layer, outline);
  if (places.length === 0) return { ok: false, refusal: "none-taken", left };
  if (places.length > MOST_PLACES) return { ok: false, refusal: "too-many" };
  return { ok: true, places, left };
}
