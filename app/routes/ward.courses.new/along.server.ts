import type { LngLat } from "#app/domain/place.ts";
import { measureLegs } from "#app/domain/walk/legs.ts";
import { readWays } from "#app/domain/walk/ways.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { thinLine } from "#app/http/thin-line.server.ts";
import { findWalkNetwork } from "#app/models/walk-network.server.ts";

/**
 * A line through these points in order, along the ward's walk network; straight
 * where that has a gap or a point lies off it. `isAlong` when any part follows it.
 */
export async function alongWays(
  { ward }: AppContext,
  points: LngLat[],
): Promise<{ line: LngLat[]; isAlong: boolean }> {
  const known = await findWalkNetwork(ward);
  if (!known) return { line: points, isAlong: false };
  const places = points.map(([lng, lat]) => ({ lng, lat }));
  const ways = readWays(known.network, false);
  const { legOf } = measureLegs(ways, places, places.length);
  const legs = points.slice(1).map((_, index) => legOf(index, index + 1));
  const line = legs.flatMap((leg, index) =>
    index === 0 ? leg.line : leg.line.slice(1),
  );
  const isAlong = legs.some(({ isEstimate }) => !isEstimate);
  return { line: thinLine(line), isAlong };
}
