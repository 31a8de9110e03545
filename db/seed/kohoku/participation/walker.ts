import { drawIndex, isLucky, runningSums, type Random } from "./random.ts";
import type { Town } from "./town.ts";

/**
 * The share of cards with at least 1, 2, … 9 stamps; after that each further
 * stamp is kept by 77 %.
 */
const atLeast = [1, 0.83, 0.57, 0.45, 0.35, 0.28, 0.2, 0.15, 0.12];
const TAIL = 0.77;
const MOST_STAMPS = 40;
const STAY_HOME = 0.31;
const COMPLETER = 0.3;

/** One person: how many stamps they mean to get, and how they like to walk. */
export type Walker = {
  goal: number;
  street: number;
  streets: Set<number>;
  visited: Set<number>;
  wander: number;
  completes: boolean;
};

function drawGoal(most: number, random: Random): number {
  const luck = random();
  let goal = 1;
  let share = atLeast[1] ?? 0;
  while (luck < share && goal < most) {
    goal += 1;
    share = atLeast[goal] ?? share * TAIL;
  }
  return goal;
}

export function drawWalker(town: Town, random: Random): Walker {
  const most = Math.min(MOST_STAMPS, town.checkpoints.length);
  const goal = drawGoal(most, random);
  const street = drawIndex(town.homeSums, random);
  const staysHome = goal <= 6 && isLucky(STAY_HOME, random);
  const completes = goal >= 11 && isLucky(COMPLETER, random);
  const wander = completes ? 0.85 : 0.3 + random() * 0.16;
  return {
    goal,
    street,
    streets: new Set([street]),
    visited: new Set(),
    wander: staysHome ? 0 : wander,
    completes,
  };
}

/**
 * Where the next stamp will be: mostly the same street, else a near and busy
 * one.
 */
export function drawNextStreet(
  town: Town,
  walker: Walker,
  left: number,
  random: Random,
): number {
  const mustMove = walker.wander > 0 && walker.streets.size === 1 && left === 1;
  if (walker.visited.size === 0) return walker.street;
  if (!mustMove && !isLucky(walker.wander, random)) return walker.street;
  const weights = (town.nextWeights[walker.street] ?? []).map(
    (weight, street) =>
      walker.completes && walker.streets.has(street) ? weight / 1e6 : weight,
  );
  return drawIndex(runningSums(weights), random);
}

/** An unvisited checkpoint of the street that is open then, or null. */
export function drawCheckpoint(
  town: Town,
  walker: Walker,
  street: number,
  isOpen: (checkpoint: number) => boolean,
  random: Random,
): number | null {
  const list = town.members[street] ?? [];
  const free = (index: number) => !walker.visited.has(index) && isOpen(index);
  for (let tries = 0; tries < 4; tries += 1) {
    const drawn = list[drawIndex(town.popularitySums[street] ?? [1], random)];
    if (drawn !== undefined && free(drawn)) return drawn;
  }
  const open = list.filter(free);
  return open[Math.floor(random() * open.length)] ?? null;
}
