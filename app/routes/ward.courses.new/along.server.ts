import type { LngLat } from "#app/domain/place.ts";
import { measuringLegs } from "#app/domain/walk/legs.ts";
import { readingWays } from "#app/domain/walk/ways.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { thinLine } from "#app/http/thin-line.server.ts";
import { unhurried } from "#app/models/unhurried.server.ts";
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
  const ways = await unhurried(readingWays(known.network, false));
  const pairs = places.slice(1).map((_, i) => ({ from: i, to: [i + 1] }));
  const { legOf } = await unhurried(measuringLegs(ways, places, pairs));
  const legs = pairs.map(({ from }) => legOf(from, from + 1));
  const line = legs.flatMap((leg, index) =>
    index === 0 ? leg.line : leg.line.slice(1),
  );
  const isAlong = legs.some(({ isEstimate }) => !isEstimate);
  return { line: thinLine(line), isAlong };
}
