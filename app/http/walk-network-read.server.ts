import { getIssues } from "@placemarkio/check-geojson";
import type { LngLat } from "#app/domain/place.ts";
import {
  type NetworkFileReading,
  readNetworkFile,
} from "#app/domain/walk/network-file.ts";

const MOST_BYTES = 8 * 1024 * 1024;
/** The checker keeps a node for every token: only short files are searched for the line. */
const MOST_SEARCHED = 256 * 1024;

export type WalkNetworkOrder = { bytes: Uint8Array; outline: LngLat[] };

export type WalkNetworkFileReading =
  | NetworkFileReading
  | { ok: false; refusal: "empty" | "too-long" | "not-text" | "not-json" }
  | { ok: false; refusal: "failed" }
  | { ok: false; refusal: "not-json-at"; line: number };

/** The line where a text stops being JSON; null where the checker does not say. */
function faultyLine(text: string): number | null {
  if (text.length > MOST_SEARCHED) return null;
  const [issue] = getIssues(text);
  const line = /\((\d+):\d+\)$/.exec(issue?.message ?? "")?.[1];
  return line === undefined ? null : Number(line);
}

function refuseJson(text: string): WalkNetworkFileReading {
  const line = faultyLine(text);
  return line === null
    ? { ok: false, refusal: "not-json" }
    : { ok: false, refusal: "not-json-at", line };
}

/** A network from the bytes of a GeoJSON file in UTF-8, near the ward's outline; refused as a value. */
export function readWalkNetwork(
  bytes: Uint8Array,
  outline: LngLat[],
): WalkNetworkFileReading {
  if (bytes.length === 0) return { ok: false, refusal: "empty" };
  if (bytes.length > MOST_BYTES) return { ok: false, refusal: "too-long" };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, refusal: "not-text" };
  }
  try {
    return readNetworkFile(JSON.parse(text) as unknown, outline);
  } catch (error) {
    if (error instanceof SyntaxError) return refuseJson(text);
    throw error;
  }
}
