import { metresBetween } from "../place.ts";
import { closesAt, drawSecond, opensAt } from "./curve.ts";
import { drawWait, type Random } from "./random.ts";
import type { Town } from "./town.ts";
import { drawCheckpoint, drawNextStreet, type Walker } from "./walker.ts";

const LEAST_GAP = 180;
const USUAL_GAP = 1200;
const TRAIN_METRES = 1500;

/**
 * Seconds on the way: on foot at 75 m a minute with detours, or by train at 25
 * km/h after ten minutes of waiting.
 */
function travelSeconds(metres: number): number {
  return metres < TRAIN_METRES
    ? (metres * 1.35 * 60) / 75
    : 600 + (metres * 3.6) / 25;
}

export type Visit = { checkpoint: number; second: number };

/**
 * One day's walk: up to `size` visits between 9:00 and 20:00, and before
 * `until` (seconds of the day), at open shops, at least three minutes apart
 * and at walking or train speed. The walker remembers what was visited.
 */
export function walkOuting(
  town: Town,
  walker: Walker,
  day: { weekday: number; until: number },
  size: number,
  random: Random,
): Visit[] {
  const visits: Visit[] = [];
  const lead = Math.floor(random() * size) * USUAL_GAP;
  let second = Math.max(opensAt, drawSecond(day.weekday, random) - lead);
  let last: number | null = null;
  while (visits.length < size) {
    const left = walker.goal - walker.visited.size;
    const street = drawNextStreet(town, walker, left, random);
    const dwell = LEAST_GAP + drawWait(480, 2400, random);
    const arrival = (index: number) =>
      last === null
        ? second
        : second + Math.round(dwell + travelBetween(town, last, index));
    const isOpen = (index: number) =>
      arrival(index) < Math.min(closesAt, day.until) &&
      town.open(index, day.weekday, arrival(index));
    const next = drawCheckpoint(town, walker, street, isOpen, random);
    if (next === null) break;
    second = arrival(next);
    last = next;
    walker.street = street;
    walker.streets.add(street);
    walker.visited.add(next);
    visits.push({ checkpoint: next, second });
  }
  return visits;
}

function travelBetween(town: Town, from: number, to: number): number {
  const start = town.checkpoints[from];
  const end = town.checkpoints[to];
  if (start === undefined || end === undefined) return 0;
  return travelSeconds(metresBetween(start, end));
}
