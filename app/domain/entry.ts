import { encodeBase32 } from "./base32.ts";
import { month } from "./business-day.ts";
import type { Entries } from "./edition.ts";
import type { Progress } from "./progress.ts";
import type { RallyState } from "./rally-period.ts";

export type EntryRefusal =
  | "not-started"
  | "closed"
  | "not-reached"
  | "already-entered"
  | "already-this-month"
  | "one-a-set";

export type EntryJudgement =
  { ok: true } | { ok: false; refusal: EntryRefusal };

export type EntryAttempt = {
  tierReached: boolean;
  existing: { day: string }[];
  entries: Entries;
  rally: RallyState;
  day: string;
  closesOn?: string | null;
  sets?: number;
};

/**
 * Whether a card may enter a tier's draw on a business day. Entries close with
 * the rally, or after `closesOn`, which may be later; a pause stops stamps but
 * nobody has to walk to enter, so it refuses nothing. `monthly` allows one in a
 * calendar month; `unlimited` any number, or one for each full set of stamps
 * when `sets` is given.
 */
export function judgeEntry(attempt: EntryAttempt): EntryJudgement {
  const refusal = periodRefusal(attempt) ?? countRefusal(attempt);
  return refusal === null ? { ok: true } : { ok: false, refusal };
}

/**
 * The period key of an entry, unique by card and tier: `''` once, the month, or
 * `#n` for the nth of any number. Two presses at once get one key.
 */
export function entryKey(
  entries: Entries,
  day: string,
  existing: { day: string }[],
): string {
  if (entries === "once") return "";
  return entries === "monthly" ? month(day) : `#${existing.length + 1}`;
}

/** How many times over the threshold is reached. */
export function fullSets(progress: Progress): number {
  return progress.reached
    ? Math.max(1, Math.floor(progress.have / progress.goal))
    : 0;
}

/** A new entry number: 10 Base32 letters (50 bits) of at least 7 random bytes. */
export function makeEntryNumber(random: Uint8Array): string {
  return encodeBase32(random.subarray(0, 7)).slice(0, 10);
}

function periodRefusal(attempt: EntryAttempt): EntryRefusal | null {
  if (attempt.rally === "not-started") return "not-started";
  const closesOn = attempt.closesOn ?? null;
  const closed =
    closesOn === null ? attempt.rally === "ended" : attempt.day > closesOn;
  return closed ? "closed" : null;
}

function countRefusal(attempt: EntryAttempt): EntryRefusal | null {
  if (!attempt.tierReached) return "not-reached";
  const { existing } = attempt;
  switch (attempt.entries) {
    case "once":
      return existing.length > 0 ? "already-entered" : null;
    case "monthly": {
      const now = month(attempt.day);
      const taken = existing.some((entry) => month(entry.day) === now);
      return taken ? "already-this-month" : null;
    }
    case "unlimited":
      return existing.length >= (attempt.sets ?? Infinity) ? "one-a-set" : null;
  }
}
