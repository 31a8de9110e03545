import type { LngLat } from "#app/domain/place.ts";
import { METRES_A_DEGREE } from "#app/domain/distance.ts";
import { pointsOf, type WalkNetwork } from "./network.ts";
import { footOn } from "./polyline.ts";

/** As far as a place may lie from a way to be walked to along the network, in metres. */
const REACH_METRES = 200;
/** A little over that of latitude, and of longitude as far north as 60°. */
const REACH_DEGREES = (REACH_METRES * 1.1) / METRES_A_DEGREE;

function isAbout(line: LngLat[], [lng, lat]: LngLat): boolean {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  return (
    Math.min(...xs) <= lng + REACH_DEGREES * 2 &&
    Math.max(...xs) >= lng - REACH_DEGREES * 2 &&
    Math.min(...ys) <= lat + REACH_DEGREES &&
    Math.max(...ys) >= lat - REACH_DEGREES
  );
}

/** How many of some places (WGS 84) lie within 200 m of a way of the network. */
export function countReached(network: WalkNetwork, places: LngLat[]): number {
  let left = places;
  for (const segment of network.segments) {
    const line = pointsOf(network, segment);
    left = left.filter((at) => {
      if (!isAbout(line, at)) return true;
      const place = { lng: at[0], lat: at[1] };
      return footOn(line, place).off > REACH_METRES;
    });
  }
  return places.length - left.length;
}
