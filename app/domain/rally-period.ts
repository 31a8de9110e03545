import { businessDay } from "./business-day.ts";

export type Period = { startsOn: string; endsOn: string };

export type RallyState = "running" | "not-started" | "ended" | "paused";

/**
 * Whether stamps are given at an instant, by business day, first and last day
 * included. A channel narrows the rally's period. What has ended stays ended;
 * a pause shows before and during the period.
 */
export function judgeRally(input: {
  rally: Period;
  channel: Period | null;
  pause: { message: string } | null;
  now: Date;
}): RallyState {
  const day = businessDay(input.now);
  const periods =
    input.channel === null ? [input.rally] : [input.rally, input.channel];
  if (periods.some((period) => day > period.endsOn)) return "ended";
  if (input.pause !== null) return "paused";
  if (periods.some((period) => day < period.startsOn)) return "not-started";
  return "running";
}
