import type { NumberedStop, ReadCourse } from "./read.server.ts";

/** Whether a card has the stamp of a stop; a place without stamps is nobody's. */
export function isVisited(stop: NumberedStop, visited: Set<string>): boolean {
  return stop.kind === "shop" && visited.has(stop.place.checkpoint.id);
}

/** Of the shops of a course, how many a card has the stamp of; a shop that is a stop twice is one. */
export function progressOf(
  { stops }: Pick<ReadCourse, "stops">,
  visited: Set<string>,
) {
  const shops = new Set(
    stops.flatMap((stop) =>
      stop.kind === "shop" ? stop.place.checkpoint.id : [],
    ),
  );
  return {
    visited: [...shops].filter((id) => visited.has(id)).length,
    total: shops.size,
  };
}
