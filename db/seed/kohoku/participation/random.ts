/** A stream of numbers in [0, 1). */
export type Random = () => number;

/** A 32-bit number from a text (FNV-1a with a closing mix). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The mulberry32 stream of a seed: the same seed gives the same numbers
 * everywhere.
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Running sums of weights, for `drawIndex`. */
export function runningSums(weights: number[]): number[] {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}

/**
 * An index drawn in proportion to the weights behind the running sums; at
 * least one must be positive.
 */
export function drawIndex(sums: number[], random: Random): number {
  const target = random() * (sums.at(-1) ?? 0);
  const found = sums.findIndex((sum) => target < sum);
  return found < 0 ? sums.length - 1 : found;
}

export function isLucky(chance: number, random: Random): boolean {
  return random() < chance;
}

/** Waiting time with the given mean, never above `most`. */
export function drawWait(mean: number, most: number, random: Random): number {
  return Math.min(most, -Math.log(1 - random()) * mean);
}
