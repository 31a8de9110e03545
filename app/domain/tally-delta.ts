import type { Method } from "./evidence.ts";
import type { Channel } from "./tally.ts";

export type Span = "day" | "week" | "month" | "edition";

/** `n` to add to one row of a roll-up table. */
export type Delta =
  | {
      table: "hours";
      key: {
        checkpointId: string;
        day: string;
        hour: number;
        channel: Channel;
        method: Method;
      };
      n: number;
    }
  | { table: "visits"; key: { checkpointId: string; day: string }; n: number }
  | {
      table: "flows";
      key: { day: string; fromStreetId: string; toStreetId: string };
      n: number;
    }
  | {
      table: "people";
      key: { span: Span; key: string; channel: Channel; multiStreet: 0 | 1 };
      n: number;
    };

/** One text for each row of a table. */
export function deltaKey({ table, key }: Delta): string {
  switch (table) {
    case "hours":
      return `${table} ${key.checkpointId} ${key.day} ${key.hour} ${key.channel} ${key.method}`;
    case "visits":
      return `${table} ${key.checkpointId} ${key.day}`;
    case "flows":
      return `${table} ${key.day} ${key.fromStreetId} ${key.toStreetId}`;
    case "people":
      return `${table} ${key.span} ${key.key} ${key.channel} ${key.multiStreet}`;
  }
}

/** Deltas of the same row added up, those that come to nothing dropped, in order of their keys. */
export function sumDeltas(deltas: Delta[]): Delta[] {
  const sums = new Map<string, Delta>();
  for (const delta of deltas) {
    const key = deltaKey(delta);
    const n = (sums.get(key)?.n ?? 0) + delta.n;
    sums.set(key, { ...delta, n });
  }
  return [...sums.entries()]
    .filter(([, delta]) => delta.n !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, delta]) => delta);
}
