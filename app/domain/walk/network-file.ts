import { isBeyond, MOST_METRES_OUTSIDE } from "#app/domain/outline.ts";
import type { LngLat } from "#app/domain/place.ts";
import type { WalkNetwork } from "./network.ts";
import { buildNetwork, type FileWay } from "./network-build.ts";
import {
  type Fault,
  type FeatureProblem,
  readFeature,
  shown,
} from "./network-feature.ts";
import { metresOf } from "./polyline.ts";

/** More than any ward has; a walk of eleven stops is found on 5,000 in a tenth of a second. */
export const MOST_SEGMENTS = 20_000;
const MOST_POINTS = 200_000;
const MOST_METRES = 10_000_000;
const MOST_PROBLEMS = 20;
/** Far more than any way runs straight on; from here on it is a slip of a figure. */
const LONGEST_STRAIGHT_METRES = 5000;

/** What is wrong with a feature, counted from 1 in the file. */
export type WayProblem = {
  feature: number;
  problem: FeatureProblem;
  value: string;
};

export type NetworkFileRefusal =
  | { refusal: "not-collection" | "no-ways" | "all-far" }
  | { refusal: "too-many-points" | "too-many-segments" | "too-many-metres" }
  | { refusal: "bad-ways"; problems: WayProblem[]; all: number };

export type NetworkFileReading =
  | { ok: true; network: WalkNetwork; far: number }
  | ({ ok: false } & NetworkFileRefusal);

/** `far` where all of it is over 2 km outside, a fault where only a part is. */
function judgePlace({ lines }: FileWay, outline: LngLat[]) {
  const isOut = (at: LngLat) => isBeyond(outline, at, MOST_METRES_OUTSIDE);
  const points = lines.flat();
  const out = points.find(isOut);
  if (!out) return null;
  if (points.every(isOut)) return "far";
  return { problem: "outside", value: out } satisfies Fault;
}

/** The first straight piece over 5 km, as a fault; null for none. */
function judgeLength({ lines }: FileWay): Fault | null {
  for (const line of lines)
    for (const [i, at] of line.entries()) {
      const before = line[i - 1] ?? at;
      if (metresOf(before, at) > LONGEST_STRAIGHT_METRES)
        return { problem: "long", value: [before, at] };
    }
  return null;
}

function refuse<T>(refusal: T) {
  return { ok: false, refusal } as const;
}

/**
 * A GeoJSON FeatureCollection (RFC 7946, WGS 84: longitude first) of LineStrings or
 * MultiLineStrings as a network. Properties: `stairs`, single steps of the line (0–
 * 2,000); `slope`, its steepest part in percent (0–60); missing is 0. Lines meet
 * where they share a point (within 1 m); a bridge that shares none meets nothing.
 * Lines wholly over 2 km outside the ward are left out and counted (`far`). Refused
 * whole: another shape, no line, any line that cannot be read, has a straight piece
 * over 5 km or reaches further out (the first 20 named), over 200,000 points, 20,000
 * segments or 10,000 km.
 */
export function readNetworkFile(
  file: unknown,
  outline: LngLat[],
): NetworkFileReading {
  const { type, features } = (file ?? {}) as Record<string, unknown>;
  if (type !== "FeatureCollection" || !Array.isArray(features))
    return refuse("not-collection");
  const ways: FileWay[] = [];
  const problems: WayProblem[] = [];
  let [all, points, far] = [0, 0, 0];
  for (const [i, feature] of (features as unknown[]).entries()) {
    const way = readFeature(feature);
    const isRead = !("problem" in way);
    if (isRead) points += way.lines.reduce((n, line) => n + line.length, 0);
    if (points > MOST_POINTS) return refuse("too-many-points");
    const judged = isRead
      ? (judgePlace(way, outline) ?? judgeLength(way))
      : way;
    if (judged === "far") far++;
    else if (judged === null) ways.push(way as FileWay);
    else {
      all++;
      if (all > MOST_PROBLEMS) continue;
      const { problem, value } = judged;
      problems.push({ feature: i + 1, problem, value: shown(value) });
    }
  }
  if (all > 0) return { ...refuse("bad-ways"), problems, all };
  if (ways.length === 0) return refuse(far > 0 ? "all-far" : "no-ways");
  const network = buildNetwork(ways);
  const { segments } = network;
  if (segments.length === 0) return refuse("no-ways");
  if (segments.length > MOST_SEGMENTS) return refuse("too-many-segments");
  if (segments.reduce((sum, { metres }) => sum + metres, 0) > MOST_METRES)
    return refuse("too-many-metres");
  return { ok: true, network, far };
}
