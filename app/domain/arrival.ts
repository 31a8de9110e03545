import { businessDay } from "./business-day.ts";
import { distanceMetres, type LatLng } from "./distance.ts";
import { isOwnPress, type Method } from "./evidence.ts";

const GAP_MS = 60_000;
const WINDOW_MS = 10 * 60_000;
const MOST_IN_WINDOW = 6;
const MOST_A_DAY = 25;
const FREE_METRES = 300;
const MOST_METRES_A_SECOND = 60 / 3.6;

export type CapReason =
  "too-soon" | "too-many-in-ten-minutes" | "too-many-today";

export type Arrival =
  | { outcome: "counted" }
  | { outcome: "capped"; reason: CapReason }
  | { outcome: "held"; reason: "too-fast" };

export type RecentStamp = {
  at: Date;
  method: Method;
  counted: boolean;
  lat: number | null;
  lng: number | null;
};

type Arriving = {
  method: Method;
  at: Date;
  place: LatLng | null;
  recent: RecentStamp[];
};

/**
 * Decided once, when a stamp arrives. A resident's own press is capped within
 * 60 seconds of another counted one, as the seventh in ten minutes and as the
 * 26th of a business day; it is held for review when the way from another
 * counted press is over 300 m and was made at over 60 km/h. Only own presses
 * are compared, in both directions of time, for late ones arrive out of order.
 * Staff scans, grants and desk entries always count.
 */
export function judgeArrival(arriving: Arriving): Arrival {
  if (!isOwnPress(arriving.method)) return { outcome: "counted" };
  const presses = arriving.recent.filter(
    (stamp) => stamp.counted && isOwnPress(stamp.method),
  );
  const times = presses.map((stamp) => stamp.at.getTime());
  const reason = capReason(arriving.at, times);
  if (reason !== null) return { outcome: "capped", reason };
  return presses.some((stamp) => isTooFast(arriving, stamp))
    ? { outcome: "held", reason: "too-fast" }
    : { outcome: "counted" };
}

function capReason(at: Date, times: number[]): CapReason | null {
  const now = at.getTime();
  if (times.some((time) => Math.abs(now - time) < GAP_MS)) return "too-soon";
  const starts = [...times, now].filter(
    (start) => start <= now && now - start < WINDOW_MS,
  );
  const crowded = starts.some((start) => {
    const others = times.filter((t) => t >= start && t - start < WINDOW_MS);
    return others.length >= MOST_IN_WINDOW;
  });
  if (crowded) return "too-many-in-ten-minutes";
  const day = businessDay(at);
  const today = times.filter((time) => businessDay(new Date(time)) === day);
  return today.length >= MOST_A_DAY ? "too-many-today" : null;
}

function isTooFast(arriving: Arriving, stamp: RecentStamp): boolean {
  if (arriving.place === null) return false;
  if (stamp.lat === null || stamp.lng === null) return false;
  const from = { lat: stamp.lat, lng: stamp.lng };
  const metres = distanceMetres(from, arriving.place);
  const seconds = Math.abs(arriving.at.getTime() - stamp.at.getTime()) / 1000;
  return metres > FREE_METRES && metres > seconds * MOST_METRES_A_SECOND;
}
