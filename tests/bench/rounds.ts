export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[middle]!
    : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[
    Math.min(sorted.length - 1, Math.floor(sorted.length * share))
  ]!;
}

/** Ours, bare, ours, bare …: other work on the machine then hits both alike. */
export async function takeTurns<T>(
  rounds: number,
  ours: () => Promise<T>,
  bare: () => Promise<T>,
): Promise<{ ours: T[]; bare: T[] }> {
  const taken = { ours: [] as T[], bare: [] as T[] };
  for (let round = 0; round < rounds; round++) {
    taken.ours.push(await ours());
    taken.bare.push(await bare());
  }
  return taken;
}

/** Medians of both, and the median of the rounds' own ratios. */
export function pairOf(ours: number[], bare: number[]) {
  return {
    ours: median(ours),
    bare: median(bare),
    ratio: median(ours.map((value, round) => value / bare[round]!)),
  };
}
