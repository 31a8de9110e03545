import { WALKING_METRES_A_MINUTE } from "./distance.ts";

const ROUNDED_METRES = 10;

export type ToldWay = { metres: number; minutes: number };

/**
 * Ways walked one after another, in metres, as they are told: metres to the next
 * ten, minutes at 80 m a minute. Each is the difference of what is told from the
 * begin, so that they add up to the whole, whose begun minutes count (as
 * `walkingMinutes`); a short way may have 0, and one of no length has.
 */
export function toldWays(ways: number[]): ToldWay[] {
  let [walked, metres, minutes] = [0, 0, 0];
  return ways.map((way) => {
    walked += way;
    const before = { metres, minutes };
    metres = Math.round(walked / ROUNDED_METRES) * ROUNDED_METRES;
    minutes = Math.max(minutes, begunMinutes(walked));
    return {
      metres: metres - before.metres,
      minutes: minutes - before.minutes,
    };
  });
}

// A sum of parts may be a hair longer than the whole.
const HAIR_METRES = 1e-6;

function begunMinutes(metres: number): number {
  const shorter = Math.max(0, metres - HAIR_METRES);
  return Math.ceil(shorter / WALKING_METRES_A_MINUTE);
}
