import { metresBetween } from "../place.ts";
import { isLucky, type Random } from "./random.ts";
import { drawProof, type SampleStamp } from "./stamp.ts";
import type { Town } from "./town.ts";

const FAR_METRES = 2000;

/**
 * A press on a phone that the house does not count, after the card's last:
 * within a minute at a neighbour (capped), or 70–110 seconds later over 2 km
 * away (held). Null when there is no such place, or when it would be at `now`
 * or later.
 */
export function drawOddity(
  town: Town,
  stamps: SampleStamp[],
  now: Date,
  random: Random,
): SampleStamp | null {
  const last = stamps.at(-1);
  const from = last && town.checkpoints[last.checkpointIndex];
  if (!last || !from || last.method === "staff") return null;
  const isFar = isLucky(0.5, random);
  const seconds = isFar ? 70 + random() * 40 : 15 + random() * 40;
  const at = new Date(last.at.getTime() + Math.round(seconds) * 1000);
  const visited = new Set(stamps.map((stamp) => stamp.checkpointIndex));
  const places = town.checkpoints.flatMap((checkpoint, index) => {
    const isNear = checkpoint.streetIndex === from.streetIndex;
    const fits = isFar ? metresBetween(from, checkpoint) > FAR_METRES : isNear;
    const isOwn = checkpoint.mode !== "staff";
    return fits && isOwn && !visited.has(index) ? [{ checkpoint, index }] : [];
  });
  const drawn = places[Math.floor(random() * places.length)];
  if (drawn === undefined || at >= now) return null;
  const proof = drawProof("phone", drawn.checkpoint.mode, random);
  const reason = isFar ? "too-fast" : "too-soon";
  return { checkpointIndex: drawn.index, at, ...proof, counted: false, reason };
}
