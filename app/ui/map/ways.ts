import { pointsOf, type WalkNetwork } from "#app/domain/walk/network.ts";
import type { MapWindow } from "./map-window.ts";
import { pack } from "./curve.ts";
import { project } from "./projection.ts";
import { boxOf, grow, overlaps } from "./shape.ts";
import type { Point } from "./types.ts";

/** Paths of the ways a cut shows: those with stairs apart. */
export type ShownPaths = { plain: string; stairs: string };

/** The ward's ways as far as a cut shows them. */
export function pathsIn(network: WalkNetwork, cut: MapWindow): ShownPaths {
  const bounds = grow(cut.bounds, 20);
  const paths: ShownPaths = { plain: "", stairs: "" };
  for (const segment of network.segments) {
    const line = pointsOf(network, segment).map(
      (at) => project(cut.frame, at).map(Math.round) as Point,
    );
    if (!overlaps(grow(boxOf(line), 1), bounds)) continue;
    const [first, ...rest] = line;
    const kind = segment.stairs > 0 ? "stairs" : "plain";
    paths[kind] += `M${pack(first!)}L${pack(rest.flat())}`;
  }
  return paths;
}
