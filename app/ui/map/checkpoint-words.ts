import type { MapCheckpoint, MapLabels } from "./types.ts";

/** Everything a checkpoint's sign shows, in words. */
export function wordsOf(
  { number, name, visited, offers, shut }: MapCheckpoint,
  labels: Pick<MapLabels, "visited" | "offer">,
): string {
  return [number, name, visited && labels.visited, offers && labels.offer, shut]
    .filter(Boolean)
    .join(" ");
}
