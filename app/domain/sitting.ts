const MINUTE_MS = 60_000;

/** An official's sitting ends after 30 minutes without a page, and after 12 hours in any case. */
export const SITTING_IDLE_MS = 30 * MINUTE_MS;
export const SITTING_LONGEST_MS = 12 * 60 * MINUTE_MS;
/** A press or a page counts at most once a minute. */
export const SEEN_EVERY_MS = MINUTE_MS;

export type Sitting = {
  /** When it ends if nothing more is opened. */
  endsAt: Date;
  /** True where opening a page does not move the end any more. */
  isLast: boolean;
};

/** When a sitting that was last seen then, and ends at the latest at `expiresAt`, will end. */
export function judgeSitting(lastSeenAt: Date, expiresAt: Date): Sitting {
  const idleEnd = lastSeenAt.getTime() + SITTING_IDLE_MS;
  const isLast = idleEnd >= expiresAt.getTime();
  return { endsAt: isLast ? expiresAt : new Date(idleEnd), isLast };
}
