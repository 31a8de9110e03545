import type { Hours } from "#app/domain/opening.ts";
import { metresBetween, type At } from "../place.ts";
import { runningSums } from "./random.ts";

export type Mode = "static" | "till" | "staff";

export type WalkStreet = At & { footfall: number };
export type WalkCheckpoint = At & {
  streetIndex: number;
  mode: Mode;
  hours?: Hours;
};

/**
 * What a walk looks up: where people start, where they go on to, and each
 * street's checkpoints.
 */
export type Town = {
  checkpoints: WalkCheckpoint[];
  homeSums: number[];
  nextWeights: number[][];
  distances: number[][];
  members: number[][];
  popularitySums: number[][];
  open: (checkpoint: number, weekday: number, second: number) => boolean;
};

const WALKABLE_METRES = 1500;
const SLOT = 900;
const SLOTS = 96;

function minutesOf(clock: string): number {
  const [hour, minute] = clock.split(":").map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
}

function isOpenAt(checkpoint: WalkCheckpoint, weekday: number, minute: number) {
  const spans = checkpoint.hours?.weekly[weekday as keyof Hours["weekly"]];
  if (spans === undefined) return true;
  return spans.some(
    ({ open, close }) => minutesOf(open) <= minute && minute < minutesOf(close),
  );
}

function openingTable(checkpoints: WalkCheckpoint[]) {
  const table = new Uint8Array(checkpoints.length * 7 * SLOTS);
  checkpoints.forEach((checkpoint, index) => {
    for (let cell = 0; cell < 7 * SLOTS; cell += 1) {
      const minute = (cell % SLOTS) * 15;
      const open = isOpenAt(checkpoint, Math.floor(cell / SLOTS), minute);
      table[index * 7 * SLOTS + cell] = open ? 1 : 0;
    }
  });
  return (index: number, weekday: number, second: number) =>
    table[(index * 7 + weekday) * SLOTS + Math.floor(second / SLOT)] === 1;
}

/**
 * Tables made once for any number of cards; a street without checkpoints is
 * never walked to.
 */
export function townOf(
  streets: WalkStreet[],
  checkpoints: WalkCheckpoint[],
): Town {
  const members = streets.map((_, street) =>
    checkpoints.flatMap((c, index) =>
      c.streetIndex === street ? [index] : [],
    ),
  );
  const pull = streets.map((street, index) =>
    members[index]?.length ? street.footfall : 0,
  );
  const distances = streets.map((from) =>
    streets.map((to) => metresBetween(from, to)),
  );
  const nextWeights = distances.map((row, from) =>
    row.map((metres, to) =>
      from === to ? 0 : (pull[to] ?? 0) * Math.exp(-metres / WALKABLE_METRES),
    ),
  );
  const popularity = checkpoints.map((_, i) => 0.6 + ((i * 7) % 11) / 10);
  const popularitySums = members.map((list) =>
    runningSums(list.map((index) => popularity[index] ?? 1)),
  );
  const homeSums = runningSums(pull);
  const open = openingTable(checkpoints);
  const tables = { homeSums, nextWeights, distances, members };
  return { checkpoints, ...tables, popularitySums, open };
}
