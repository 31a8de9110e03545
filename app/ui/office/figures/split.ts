import type { Channel } from "#app/domain/tally.ts";
import type { Split } from "./types.ts";

type Counted = { channel: Channel; method?: string; stamps: number };

/** Adds up stamps by channel. */
export function splitOf(rows: Counted[]): Split {
  const split = { digital: 0, paper: 0, desk: 0, total: 0 };
  for (const { channel, method, stamps } of rows) {
    split[channel] += stamps;
    split.total += stamps;
    if (method === "desk") split.desk += stamps;
  }
  return split;
}

/** A whole-number percentage; 0 of nothing. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}

export function sum(numbers: number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
