export const crowdings = ["quiet", "usual", "busy"] as const;

/** すいている・ふつう・こみあい: all that is ever told of how many people are somewhere now. */
export type Crowding = (typeof crowdings)[number];

/** The minutes that are looked back on. */
export const CROWDING_MINUTES = 30;

const USUAL_A_CHECKPOINT = 0.5;
const BUSY_A_CHECKPOINT = 2;
const FEWEST_TO_TELL = 5;

/**
 * How busy a street is, from the stamps pressed there in the last 30 minutes and
 * the number of its checkpoints: `usual` from one stamp to two checkpoints on,
 * `busy` from two to each. Fewer than 5 stamps are always `quiet`, so that
 * nobody's own press can be seen in it.
 */
export function judgeCrowding(stamps: number, checkpoints: number): Crowding {
  if (stamps < FEWEST_TO_TELL || checkpoints === 0) return "quiet";
  const each = stamps / checkpoints;
  if (each >= BUSY_A_CHECKPOINT) return "busy";
  return each >= USUAL_A_CHECKPOINT ? "usual" : "quiet";
}
