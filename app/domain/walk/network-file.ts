import type { LngLat } from "#app/domain/place.ts";
import {
  metresOutside,
  MOST_METRES_OUTSIDE,
} from "#app/domain/place-list/outside.ts";
import type { WalkNetwork } from "./network.ts";
import { buildNetwork, type FileWay } from "./network-build.ts";

/** More than any ward has; a walk of eleven stops is found on 5,000 in a tenth of a second. */
export const MOST_SEGMENTS = 20_000;
const MOST_POINTS = 200_000;
const MOST_STAIRS = 2000;
const MOST_SLOPE = 60;
const MOST_PROBLEMS = 20;

/** What is wrong with a feature, counted from 1 in the file. */
export type WayProblem = {
  feature: number;
  problem:
    | "not-feature"
    | "not-line"
    | "one-point"
    | "not-position"
    | "swapped"
    | "abroad"
    | "stairs"
    | "slope";
  value: string;
};

export type NetworkFileRefusal =
  | { refusal: "not-collection" | "no-ways" | "all-far" }
  | { refusal: "too-many-points" | "too-many-segments" }
  | { refusal: "bad-ways"; problems: WayProblem[]; all: number };

export type NetworkFileReading =
  | { ok: true; network: WalkNetwork; far: number }
  | ({ ok: false } & NetworkFileRefusal);

type Fault = Omit<WayProblem, "feature">;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text.slice(0, 60).toWellFormed();
}

const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

function readPosition(value: unknown): LngLat | Fault {
  const [lng, lat]: unknown[] = Array.isArray(value) ? value : [];
  if (!isNumber(lng) || !isNumber(lat))
    return { problem: "not-position", value: shown(value) };
  if (lng >= 122 && lng <= 154 && lat >= 20 && lat <= 46) return [lng, lat];
  const isSwapped = lat >= 122 && lat <= 154 && lng >= 20 && lng <= 46;
  return { problem: isSwapped ? "swapped" : "abroad", value: shown(value) };
}

function readLine(value: unknown): LngLat[] | Fault {
  if (!Array.isArray(value))
    return { problem: "not-position", value: shown(value) };
  if (value.length < 2) return { problem: "one-point", value: shown(value) };
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
    return { problem: "not-line", value: shown(type) };
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

function readFeature(value: unknown): FileWay | Fault {
  if (!isObject(value) || value.type !== "Feature")
    return { problem: "not-feature", value: shown(value) };
  const lines = readLines(value.geometry);
  if (!Array.isArray(lines)) return lines;
  const said = isObject(value.properties) ? value.properties : {};
  const stairs = readAmount(said.stairs, MOST_STAIRS);
  if (stairs === null || !Number.isInteger(stairs))
    return { problem: "stairs", value: shown(said.stairs) };
  const slopePercent = readAmount(said.slope, MOST_SLOPE);
  if (slopePercent === null)
    return { problem: "slope", value: shown(said.slope) };
  return { lines, stairs, slopePercent };
}

function isFar({ lines }: FileWay, outline: LngLat[]): boolean {
  return lines.every((line) =>
    line.every((at) => metresOutside(outline, at) > MOST_METRES_OUTSIDE),
  );
}

/**
 * A GeoJSON FeatureCollection (RFC 7946, WGS 84: longitude first) of LineStrings or
 * MultiLineStrings as a network. Properties: `stairs`, single steps of the line (0–
 * 2,000); `slope`, its steepest part in percent (0–60); missing is 0. Lines meet
 * where they share a point (within 1 m); a bridge that shares none meets nothing.
 * Lines wholly over 2 km outside the ward are left out and counted (`far`). Refused
 * whole: another shape, no line, any line that cannot be read (the first 20 named),
 * over 200,000 points or 20,000 segments.
 */
export function readNetworkFile(
  file: unknown,
  outline: LngLat[],
): NetworkFileReading {
  const isCollection =
    isObject(file) &&
    file.type === "FeatureCollection" &&
    Array.isArray(file.features);
  if (!isCollection) return { ok: false, refusal: "not-collection" };
  const ways: FileWay[] = [];
  const problems: WayProblem[] = [];
  let [all, points] = [0, 0];
  for (const [i, feature] of (file.features as unknown[]).entries()) {
    const way = readFeature(feature);
    if ("problem" in way) {
      all++;
      if (all <= MOST_PROBLEMS) problems.push({ feature: i + 1, ...way });
      continue;
    }
    points += way.lines.reduce((n, line) => n + line.length, 0);
    if (points > MOST_POINTS) return { ok: false, refusal: "too-many-points" };
    ways.push(way);
  }
  if (all > 0) return { ok: false, refusal: "bad-ways", problems, all };
  const near = ways.filter((way) => !isFar(way, outline));
  if (near.length === 0)
    return { ok: false, refusal: ways.length > 0 ? "all-far" : "no-ways" };
  const network = buildNetwork(near);
  if (network.segments.length === 0) return { ok: false, refusal: "no-ways" };
  if (network.segments.length > MOST_SEGMENTS)
    return { ok: false, refusal: "too-many-segments" };
  return { ok: true, network, far: ways.length - near.length };
}
