import { isoWeek, month } from "./business-day.ts";
import type { Method } from "./evidence.ts";
import { type Delta, sumDeltas } from "./tally-delta.ts";

export type Channel = "paper" | "digital";

/** A counted stamp; `hour` is Tokyo's, null when only the day was written down. */
export type TalliedStamp = {
  id: string;
  checkpointId: string;
  streetId: string;
  day: string;
  hour: number | null;
  channel: Channel;
  method: Method;
  at: Date;
};

const NO_HOUR = -1;

/**
 * All that one card's set of counted stamps adds to the roll-ups: each stamp in
 * its hour (−1 without one), the first visit to each checkpoint on its earliest
 * day, each step between streets on the day of its later stamp (stamps without
 * an hour have no place in the order and are left out), and the card as one
 * person in each day, ISO week, month and the whole edition, by the card's channel.
 */
export function contribution(
  cardChannel: Channel,
  stamps: TalliedStamp[],
): Delta[] {
  return sumDeltas([
    ...stamps.map(hourDelta),
    ...visitDeltas(stamps),
    ...flowDeltas(stamps),
    ...peopleDeltas(cardChannel, stamps),
  ]);
}

/** What to add to the roll-ups when a card's contribution changes; nothing when it does not. */
export function diffContribution(before: Delta[], after: Delta[]): Delta[] {
  return sumDeltas([...after, ...before.map((row) => ({ ...row, n: -row.n }))]);
}

function hourDelta(stamp: TalliedStamp): Delta {
  const { checkpointId, day, channel, method } = stamp;
  const hour = stamp.hour ?? NO_HOUR;
  return {
    table: "hours",
    key: { checkpointId, day, hour, channel, method },
    n: 1,
  };
}

function visitDeltas(stamps: TalliedStamp[]): Delta[] {
  const firsts = new Map<string, string>();
  for (const { checkpointId, day } of stamps) {
    const first = firsts.get(checkpointId);
    if (first === undefined || day < first) firsts.set(checkpointId, day);
  }
  return [...firsts].map(([checkpointId, day]) => ({
    table: "visits",
    key: { checkpointId, day },
    n: 1,
  }));
}

function flowDeltas(stamps: TalliedStamp[]): Delta[] {
  const walk = stamps.filter((stamp) => stamp.hour !== null).sort(inOrder);
  return walk.flatMap((stamp, i): Delta[] => {
    const before = walk[i - 1];
    if (before === undefined || before.streetId === stamp.streetId) return [];
    const key = {
      day: stamp.day,
      fromStreetId: before.streetId,
      toStreetId: stamp.streetId,
    };
    return [{ table: "flows", key, n: 1 }];
  });
}

const weeks = new Map<string, string>();

/** `isoWeek`, remembered: a rally has few days and many stamps. */
function weekOf(day: string): string {
  const known = weeks.get(day) ?? isoWeek(day);
  if (weeks.size > 1000) weeks.clear();
  weeks.set(day, known);
  return known;
}

function peopleDeltas(channel: Channel, stamps: TalliedStamp[]): Delta[] {
  const spans = [
    { span: "day", of: (day: string) => day },
    { span: "week", of: weekOf },
    { span: "month", of: month },
    { span: "edition", of: () => "" },
  ] as const;
  return spans.flatMap(({ span, of }) => {
    const streets = new Map<string, Set<string>>();
    for (const { day, streetId } of stamps) {
      const seen = streets.get(of(day)) ?? new Set();
      streets.set(of(day), seen.add(streetId));
    }
    return [...streets].map(([key, seen]): Delta => {
      const multiStreet = seen.size >= 2 ? 1 : 0;
      return {
        table: "people",
        key: { span, key, channel, multiStreet },
        n: 1,
      };
    });
  });
}

function inOrder(a: TalliedStamp, b: TalliedStamp): number {
  const instants = a.at.getTime() - b.at.getTime();
  if (instants !== 0) return instants;
  return a.id < b.id ? -1 : 1;
}
