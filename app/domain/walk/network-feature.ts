import { isInJapan, isSwapped } from "#app/domain/japan.ts";
import type { LngLat } from "#app/domain/place.ts";
import type { FileWay } from "./network-build.ts";

const MOST_STAIRS = 2000;
const MOST_SLOPE = 60;

export type FeatureProblem =
  | "not-feature"
  | "not-line"
  | "one-point"
  | "not-position"
  | "swapped"
  | "abroad"
  | "long"
  | "outside"
  | "stairs"
  | "slope";

/** What is wrong with a feature, and the value that is. */
export type Fault = { problem: FeatureProblem; value: unknown };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const DEEPEST_SHOWN = 3;
const MOST_ENTRIES_SHOWN = 8;
const MOST_SHOWN = 60;

/** The beginning of a value as JSON, 60 characters at most; what lies four brackets deep is not looked at. */
export function shown(value: unknown): string {
  return begun(value, DEEPEST_SHOWN).slice(0, MOST_SHOWN).toWellFormed();
}

function begun(value: unknown, depth: number): string {
  if (typeof value === "string")
    return JSON.stringify(value.slice(0, MOST_SHOWN));
  if (typeof value !== "object" || value === null)
    return JSON.stringify(value) ?? "";
  if (Array.isArray(value)) {
    if (depth === 0) return "[…]";
    const list: unknown[] = value.slice(0, MOST_ENTRIES_SHOWN);
    return `[${list.map((one) => begun(one, depth - 1)).join()}]`;
  }
  if (depth === 0) return "{…}";
  const entries = Object.entries(value).slice(0, MOST_ENTRIES_SHOWN);
  const said = entries.map(
    ([key, one]) => `${begun(key, 0)}:${begun(one, depth - 1)}`,
  );
  return `{${said.join()}}`;
}

const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

function readPosition(value: unknown): LngLat | Fault {
  const [lng, lat]: unknown[] = Array.isArray(value) ? value : [];
  if (!isNumber(lng) || !isNumber(lat))
    return { problem: "not-position", value };
  const at: LngLat = [lng, lat];
  if (isInJapan(at)) return at;
  return { problem: isSwapped(at) ? "swapped" : "abroad", value };
}

function readLine(value: unknown): LngLat[] | Fault {
  if (!Array.isArray(value)) return { problem: "not-position", value };
  if (value.length < 2) return { problem: "one-point", value };
  const line: LngLat[] = [];
  for (const one of value) {
    const at = readPosition(one);
    if (!Array.isArray(at)) return at;
    line.push(at);
  }
  return line;
}

function readLines(geometry: unknown): LngLat[][] | Fault {
  const { type, coordinates }: Record<string, unknown> = isObject(geometry)
    ? geometry
    : {};
  const isMany = type === "MultiLineString" && Array.isArray(coordinates);
  if (type !== "LineString" && !isMany)
    return { problem: "not-line", value: type };
  const lines: LngLat[][] = [];
  for (const one of isMany ? coordinates : [coordinates]) {
    const line = readLine(one);
    if (!Array.isArray(line)) return line;
    lines.push(line);
  }
  return lines;
}

/** A number, or its text; nothing said is 0; null for anything else. */
function readAmount(value: unknown, most: number): number | null {
  if (value === undefined || value === null || value === "") return 0;
  const isText = typeof value === "string" && /^\d{1,5}(\.\d+)?$/.test(value);
  const amount = isText ? Number(value) : value;
  return isNumber(amount) && amount >= 0 && amount <= most ? amount : null;
}

/**
 * A line or lines of a GeoJSON feature with what is said of them. A fault for any
 * other shape, a point outside Japan, no whole number of steps from 0 to 2,000 and
 * a slope that is not from 0 to 60 percent.
 */
export function readFeature(value: unknown): FileWay | Fault {
  if (!isObject(value) || value.type !== "Feature")
    return { problem: "not-feature", value };
  const lines = readLines(value.geometry);
  if (!Array.isArray(lines)) return lines;
  const said = isObject(value.properties) ? value.properties : {};
  const stairs = readAmount(said.stairs, MOST_STAIRS);
  if (stairs === null || !Number.isInteger(stairs))
    return { problem: "stairs", value: said.stairs };
  const slopePercent = readAmount(said.slope, MOST_SLOPE);
  if (slopePercent === null) return { problem: "slope", value: said.slope };
  return { lines, stairs, slopePercent };
}
