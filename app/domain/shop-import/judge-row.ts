import type { ShopKind } from "../shop.ts";
import type { Draft, Note } from "./draft.ts";
import { takeEntry } from "./entry-field.ts";
import type { Match } from "./match.ts";
import { takePlace } from "./place-field.ts";
import { createRowReader, type RowReader } from "./row-reader.ts";
import type { Known, KnownShop, KnownStreet, ShopState } from "./state.ts";
import { takeAssociation, takeStreet } from "./street-field.ts";
import type { Column, ImportRow } from "./table.ts";
import { takeCategory, takeKey, takeName, takeTexts } from "./text-fields.ts";
import { ALWAYS, NO_HOURS } from "./week.ts";
import { takeWeek } from "./week-field.ts";
import { fileColumns, writeShop } from "./written.ts";

const outdoors = new Set<ShopKind>(["park", "riverside", "station"]);

const newShop = {
  key: null,
  kana: null,
  en: null,
  kind: "shop",
  category: "other",
  address: "",
  phone: "",
} as const;

/** The row without the cells that say what is known already. */
function onlyNews(row: ImportRow, shop: KnownShop, known: Known): ImportRow {
  const now = writeShop(shop, known.streets);
  const isSame = (column: (typeof fileColumns)[number]) =>
    row.cells[column] === now[column];
  const moved = !isSame("lat") || !isSame("lng");
  const dropped = new Set<Column>(
    fileColumns.filter((column) => {
      if (column === "name" || column === "street") return false;
      return isSame(column) && !(moved && /^(lat|lng)$/u.test(column));
    }),
  );
  const cells = Object.entries(row.cells).filter(
    ([column]) => !dropped.has(column as Column),
  );
  return { ...row, cells: Object.fromEntries(cells) };
}

type Named = { key: string | undefined; name: string; street: KnownStreet };

function readShop(
  reader: RowReader,
  { key, name, street }: Named,
  shop: KnownShop | null,
  known: Known,
) {
  const base = shop ?? { ...newShop, streetId: street.id, associationId: null };
  const texts = takeTexts(reader, base);
  const blank = outdoors.has(texts.kind) ? ALWAYS : NO_HOURS;
  const hours = takeWeek(reader, shop?.hours ?? blank);
  const { category, isUnknown } = takeCategory(reader, texts.kind, base);
  const { entry, declines, isUnused } = takeEntry(reader, shop, known);
  const stays = shop?.streetId === street.id ? shop.associationId : null;
  const association =
    street === nowhere ? null : takeAssociation(reader, street);
  const isUnsaid = !shop && hours === NO_HOURS;
  const notes: Note[] = [];
  if (isUnknown) notes.push("other-trade");
  if (isUnsaid) notes.push("no-hours");
  if (isUnused) notes.push("not-joining");
  const state: Omit<ShopState, "lat" | "lng" | "isPlaceChecked"> = {
    ...texts,
    key: key ?? base.key,
    name,
    streetId: street.id,
    associationId: association === undefined ? stays : association,
    category,
    hours,
    entry,
    declines,
  };
  return { state, notes };
}

function placeOf(shop: KnownShop | null): Draft["place"] {
  if (!shop) return null;
  const { lat, lng, isPlaceChecked } = shop;
  return { lat, lng, isPlaceChecked };
}

/**
 * One row as a draft of its shop, judged against what the ward has. `match`
 * finds the shop it speaks of; duplicates within the file are not judged here.
 */
export function judgeRow(
  row: ImportRow,
  known: Known,
  match: (wanted: {
    key: string | undefined;
    name: string;
    streetId: string;
  }) => Match,
): Draft {
  const first = createRowReader(row);
  const name = takeName(first);
  const street = takeStreet(first, known.streets);
  const key = takeKey(first);
  const draft: Draft = {
    line: row.line,
    name: name ?? "",
    streetName: street?.name ?? "",
    problems: first.problems,
    notes: [],
    known: null,
    shop: null,
    place: null,
    key: key ?? null,
    street: street ?? null,
  };
  const found =
    name === undefined || !street
      ? ({ ok: true, shop: null } as const)
      : match({ key, name, streetId: street.id });
  if (!found.ok) first.refuse([key === undefined ? "name" : "key"], found);
  const shop = found.ok ? found.shop : null;
  const news = shop ? onlyNews(row, shop, known) : row;
  const rest = createRowReader({ ...news, faults: row.faults ?? {} });
  rest.problems.length = 0;
  const named = { key, name: name ?? "", street: street ?? nowhere };
  const { state, notes } = readShop(rest, named, shop, known);
  const place = takePlace(rest);
  draft.problems.push(...rest.problems);
  if (name === undefined || !street) return draft;
  return {
    ...draft,
    notes,
    known: shop,
    shop: state,
    place: place ? { ...place, isPlaceChecked: true } : placeOf(shop),
  };
}

const nowhere: KnownStreet = {
  id: "",
  name: "",
  aliases: [],
  associations: [],
  middle: { lat: 0, lng: 0 },
};
