import type { NumberedStop, ReadCourse } from "./read.server.ts";

/** Whether a card has the stamp of a stop; a place without stamps is nobody's. */
export function isVisited(stop: NumberedStop, visited: Set<string>): boolean {
  return stop.kind === "shop" && visited.has(stop.place.checkpoint.id);
}

/** Of the shops of a course, how many a card has the stamp of. */
export function progressOf({ stops }: ReadCourse, visited: Set<string>) {
  const shops = stops.filter(({ kind }) => kind === "shop");
  return {
    visited: shops.filter((stop) => isVisited(stop, visited)).length,
    total: shops.length,
  };
}
