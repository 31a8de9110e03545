import type { LngLat } from "#app/domain/place.ts";

/**
 * A piece of way between two crossings, walkable both ways. `from` and `to` are
 * places in `nodes`; `bends` are the points between them; `stairs` counts single
 * steps; `slopePercent` is the steepest part, uphill either way.
 */
export type WalkSegment = {
  from: number;
  to: number;
  bends: LngLat[];
  metres: number;
  stairs: number;
  slopePercent: number;
};

/** The ways of a ward as a graph; points are WGS 84 degrees. */
export type WalkNetwork = { nodes: LngLat[]; segments: WalkSegment[] };

/** A segment's points in order, ends included. */
export function pointsOf(
  { nodes }: WalkNetwork,
  { from, to, bends }: WalkSegment,
): LngLat[] {
  return [nodes[from]!, ...bends, nodes[to]!];
}
