import { pointsOf, type WalkNetwork } from "./network.ts";
import { makeParts } from "./parts.ts";

/** What a network comes to: metres, single steps, in how many parts it falls, and how much hangs on the largest. */
export type NetworkFigures = {
  segments: number;
  nodes: number;
  metres: number;
  stairs: number;
  withStairs: number;
  islands: number;
  /** The metres that cannot be walked to from the largest part. */
  apartMetres: number;
};

/** Counts a network; segments whose nodes are connected are one part. */
export function networkFigures({
  nodes,
  segments,
}: WalkNetwork): NetworkFigures {
  const { find, join } = makeParts(nodes.length);
  for (const { from, to } of segments) join(from, to);
  const metresOf = new Map<number, number>();
  let [metres, stairs, withStairs] = [0, 0, 0];
  for (const segment of segments) {
    const part = find(segment.from);
    metresOf.set(part, (metresOf.get(part) ?? 0) + segment.metres);
    metres += segment.metres;
    stairs += segment.stairs;
    if (segment.stairs > 0) withStairs++;
  }
  const largest = Math.max(0, ...metresOf.values());
  return {
    segments: segments.length,
    nodes: nodes.length,
    metres: Math.round(metres),
    stairs,
    withStairs,
    islands: metresOf.size,
    apartMetres: Math.round(metres - largest),
  };
}

/** The network as a GeoJSON FeatureCollection (RFC 7946) that reads back as the same. */
export function networkGeoJson(network: WalkNetwork) {
  return {
    type: "FeatureCollection" as const,
    features: network.segments.map((segment) => ({
      type: "Feature" as const,
      properties: { stairs: segment.stairs, slope: segment.slopePercent },
      geometry: {
        type: "LineString" as const,
        coordinates: pointsOf(network, segment),
      },
    })),
  };
}
