import type { Names } from "#app/domain/place.ts";
import {
  placeFacts,
  type PlaceLayer,
  type PublicPlace,
} from "#app/domain/public-place.ts";
import type { FileRow } from "#app/domain/shop-import/table.ts";
import type { BadReason } from "./bad.ts";
import { cleanCell, plainTime, saysYes } from "./cell.ts";
import { readPoint } from "./degrees.ts";
import { equipment, type PlaceColumn } from "./titles.ts";

const LONGEST_NAME = 100;
const LONGEST_TEXT = 300;

/** Where the known columns stand in a file. */
export type Placed = Map<PlaceColumn, number>;

export type PlaceRowReading =
  | { ok: true; place: PublicPlace; isPlain: boolean }
  | { ok: false; reason: BadReason; value: string };

type TextAt = (column: PlaceColumn) => string;

const cut = (text: string) => text.slice(0, LONGEST_TEXT).toWellFormed();

function addressOf(text: TextAt): string {
  const parts = [text("prefecture"), text("city"), text("town"), text("block")];
  const whole = text("address") || parts.join("");
  return cut([whole, text("building")].filter(Boolean).join(" "));
}

function timeOf(text: TextAt): string {
  const [opens, closes] = [text("opens"), text("closes")].map(plainTime);
  const times = opens || closes ? `${opens}〜${closes}` : "";
  return [text("days"), times].filter(Boolean).join(" ");
}

function noteOf(text: TextAt, layer: PlaceLayer): string {
  const isForChildren = layer === "aed" && saysYes(text("children"));
  const parts = [
    text("where"),
    text("area"),
    text("ssid") && `SSID ${text("ssid")}`,
    timeOf(text),
    text("when"),
    isForChildren ? "小児対応" : "",
    text("remark"),
  ];
  return cut(parts.filter(Boolean).join("、"));
}

function namesOf(text: TextAt, ja: string): Names {
  const [kana, en] = [text("kana"), text("en")];
  return {
    ja,
    ...(kana && kana.length <= LONGEST_NAME ? { kana } : {}),
    ...(en && en.length <= LONGEST_NAME ? { en } : {}),
  };
}

const needed: PlaceColumn[] = ["name", "lat", "lng"];

/**
 * One row of a list as a place. `isPlain` says that it has none of the equipment
 * the list tells of, where it tells of any.
 */
export function readPlaceRow(
  { cells }: FileRow,
  placed: Placed,
  layer: PlaceLayer,
): PlaceRowReading {
  const cellAt = (column: PlaceColumn) => cells[placed.get(column) ?? -1];
  const text: TextAt = (column) => cleanCell(cellAt(column)?.text ?? "");
  const refuse = (reason: BadReason, value: string) =>
    ({ ok: false, reason, value: cut(value) }) as const;
  const faulty = needed.find((column) => cellAt(column)?.fault);
  if (faulty) return refuse("fault", text(faulty));
  const ja = text("name");
  if (ja === "") return refuse("no-name", addressOf(text));
  if (ja.length > LONGEST_NAME) return refuse("long-name", ja);
  const point = readPoint(text("lat"), text("lng"));
  if (!point.ok) {
    const said = [text("lat"), text("lng")].filter(Boolean).join(", ");
    return refuse(point.reason, said === "" ? ja : `${ja} ${said}`);
  }
  const facts = placeFacts.filter(
    (fact) => placed.has(fact) && saysYes(text(fact)),
  );
  const isTold = [...equipment, "many" as const].some((one) => placed.has(one));
  const place: PublicPlace = {
    names: namesOf(text, ja),
    at: point.at,
    address: addressOf(text),
    note: noteOf(text, layer),
    facts,
  };
  const isPlain = isTold && facts.length === 0 && !saysYes(text("many"));
  return { ok: true, place, isPlain };
}
