import { gpx } from "@tmcw/togeojson";
import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import type { Feature } from "geojson";
import {
  type GpxReading,
  type GpxRefusal,
  MOST_GPX_BYTES,
  MOST_GPX_POINTS,
  WIDEST_GAP_METRES,
} from "#app/domain/gpx-refusal.ts";
import type { LngLat } from "#app/domain/place.ts";
import { metresOf } from "#app/domain/walk/polyline.ts";
import { thinLine } from "./thin-line.server.ts";

const POINT_TAG = /<(?:trkpt|rtept)\b([^<>]*)>/g;
const DEGREES = /^\s*[-+]?\d{1,3}(\.\d*)?\s*$/;

type Piece = { name: string; points: LngLat[] };

function refuse(refusal: GpxRefusal, n = 0, name = ""): GpxReading {
  return { ok: false, refusal, n, name };
}

function decode(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const utf16 = /^\xff\xfe/.test(start)
    ? "utf-16le"
    : /^\xfe\xff/.test(start)
      ? "utf-16be"
      : null;
  const [, said = "utf-8"] =
    /<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/.exec(start) ?? [];
  try {
    return new TextDecoder(utf16 ?? said).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Looks through the points' own tags before anything is built of them. */
function countPoints(text: string): GpxReading | number {
  let n = 0;
  let bad = 0;
  for (const [, tag = ""] of text.matchAll(POINT_TAG)) {
    n++;
    const of = (name: string) =>
      new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? "";
    const isBad =
      n <= MOST_GPX_POINTS &&
      !(DEGREES.test(of("lat")) && DEGREES.test(of("lon")));
    if (isBad && bad === 0) bad = n;
  }
  if (n > MOST_GPX_POINTS) return refuse("too-many-points", n);
  return bad > 0 ? refuse("bad-point", bad) : n;
}

function piecesOf({ geometry, properties }: Feature): Piece[] {
  const name = String(properties?.name ?? "");
  const flat = (points: number[][]): LngLat[] =>
    points.map(([lng, lat]) => [lng!, lat!]);
  if (geometry?.type === "LineString")
    return [{ name, points: flat(geometry.coordinates) }];
  if (geometry?.type === "MultiLineString")
    return geometry.coordinates.map((points) => ({
      name,
      points: flat(points),
    }));
  return [];
}

const OPENING = /<(trkpt|rtept|extensions|metadata|wpt)\b[^<>]*>/g;
/** Tags beside the points: names of tracks, comments and the like. */
const MOST_TAGS = MOST_GPX_POINTS + 20_000;

/** The points alone: heights, times and heart beats would be built by the hundred thousand. Null where one is never closed. */
function slimmed(text: string): string | null {
  const parts: string[] = [];
  let at = 0;
  for (const { 0: tag, 1: name, index } of text.matchAll(OPENING)) {
    if (index < at) continue;
    parts.push(text.slice(at, index));
    const isPoint = name === "trkpt" || name === "rtept";
    const isWhole = tag.endsWith("/>");
    if (isPoint) parts.push(isWhole ? tag : `${tag.slice(0, -1)}/>`);
    const closing = `</${name}>`;
    const end = isWhole ? index : text.indexOf(closing, index);
    if (end < 0) return null;
    at = end + (isWhole ? tag.length : closing.length);
  }
  parts.push(text.slice(at));
  return parts.join("");
}

function countTags(text: string): number {
  let n = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) n++;
  return n;
}

/** Tracks, or where there are none routes. */
function readPieces(text: string): Piece[] | null {
  try {
    const parser = new DOMParser({ onError: onErrorStopParsing });
    const document = parser.parseFromString(text, "application/xml");
    const { features } = gpx(document as unknown as Document);
    const of = (kind: string) =>
      features
        .filter(({ properties }) => properties?._gpxType === kind)
        .flatMap(piecesOf);
    const tracks = of("trk");
    return tracks.length > 0 ? tracks : of("rte");
  } catch {
    return null;
  }
}

function join(pieces: Piece[]): GpxReading | LngLat[] {
  const line: LngLat[] = [];
  for (const [i, { name, points }] of pieces.entries()) {
    const [end, start] = [line.at(-1), points[0]!];
    const gap = end ? metresOf(end, start) : 0;
    if (gap > WIDEST_GAP_METRES)
      return refuse("apart", Math.round(gap), name || String(i + 1));
    for (const point of points) line.push(point);
  }
  return line;
}

/** What a text that is no GPX is, as far as a sentence can help with it. */
function judgeText(text: string): GpxRefusal | null {
  if (/<!doctype/i.test(text)) return "doctype";
  if (/<kml\b/.test(text)) return "kml";
  if (!/^\uFEFF?\s*</.test(text)) return "not-xml";
  return /<gpx\b/.test(text) ? null : "not-gpx";
}

/**
 * The walked line of a GPX 1.0 or 1.1 file: its tracks in order, else its routes,
 * joined over gaps of up to 200 m and simplified to within about 3 m and to 2,000
 * points at most. Nothing is built of a file with a DOCTYPE, over 20 MB or over
 * 100,000 points, or with a point that has no numbers. Judges neither place nor
 * length: `judgeLine` does.
 */
export function readGpx(bytes: Uint8Array): GpxReading {
  if (bytes.length > MOST_GPX_BYTES) return refuse("too-large");
  const text = decode(bytes);
  const stranger = judgeText(text);
  if (stranger) return refuse(stranger);
  const points = countPoints(text);
  if (typeof points !== "number") return points;
  const slim = slimmed(text);
  const isReadable = slim !== null && countTags(slim) <= MOST_TAGS;
  const pieces = isReadable ? readPieces(slim) : null;
  if (!pieces) return refuse("not-xml");
  const line = join(pieces.filter(({ points: own }) => own.length > 0));
  if (!Array.isArray(line)) return line;
  if (line.length < 2) return refuse("no-track");
  return { ok: true, line: thinLine(line), points };
}
