import type { LngLat } from "#app/domain/place.ts";
import type { WalkNetwork } from "#app/domain/walk/network.ts";
import { pointsOf } from "#app/domain/walk/network.ts";
import { project } from "#app/ui/map/projection.ts";
import type { Frame } from "#app/ui/map/types.ts";

/** The ways of a network as two paths in units of the drawing; what is too short to be seen is left out. */
export type NetworkLines = { ways: string; stairs: string };

export function networkLines(network: WalkNetwork, frame: Frame): NetworkLines {
  const spot = (at: LngLat) => project(frame, at).map(Math.round).join(" ");
  const paths = { ways: new Set<string>(), stairs: new Set<string>() };
  for (const segment of network.segments) {
    const spots = pointsOf(network, segment).map(spot);
    const seen = spots.filter((one, i) => one !== spots[i - 1]);
    if (seen.length < 2) continue;
    const path = `M${seen[0]}L${seen.slice(1).join(" ")}`;
    paths[segment.stairs > 0 ? "stairs" : "ways"].add(path);
  }
  return {
    ways: [...paths.ways].join(""),
    stairs: [...paths.stairs].join(""),
  };
}
