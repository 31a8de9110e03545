/**
 * How often one card may be stamped at one checkpoint: once in the rally, once
 * a business day, or so many times in all with so many (1 unless told) a day.
 */
export type Repeat =
  | { kind: "once" }
  | { kind: "daily" }
  | { kind: "times"; perDay?: number; total: number };

export type PeriodJudgement =
  { ok: true; key: string } | { ok: false; refusal: "already"; key: string };

/**
 * The period key a stamp of this business day takes: `''`, the day, or `day#n`
 * with the smallest free n. `previous` are the keys the card already has at the
 * checkpoint, voided ones too, for their rows keep them. Refused as `already`
 * with the key of the stamp to show instead. Two presses at once get one key,
 * and the unique index on (card, checkpoint, key) lets one of them in.
 */
export function periodKey(
  repeat: Repeat,
  day: string,
  previous: string[],
): PeriodJudgement {
  switch (repeat.kind) {
    case "once":
      return free("", previous);
    case "daily":
      return free(day, previous);
    case "times":
      return nextOfTimes(repeat.total, repeat.perDay ?? 1, day, previous);
  }
}

/** The most stamps one shop can give one card under the rule; null for no limit. */
export function shopLimit(repeat: Repeat): number | null {
  if (repeat.kind === "once") return 1;
  return repeat.kind === "times" ? repeat.total : null;
}

function free(key: string, previous: string[]): PeriodJudgement {
  return previous.includes(key)
    ? { ok: false, refusal: "already", key }
    : { ok: true, key };
}

function nextOfTimes(
  total: number,
  perDay: number,
  day: string,
  previous: string[],
): PeriodJudgement {
  const keys = [...previous].sort(byDayThenNumber);
  const today = keys.filter((key) => key.startsWith(`${day}#`));
  const last = today.at(-1) ?? keys.at(-1);
  if (last !== undefined && (keys.length >= total || today.length >= perDay)) {
    return { ok: false, refusal: "already", key: last };
  }
  let n = 1;
  while (today.includes(`${day}#${n}`)) n += 1;
  return { ok: true, key: `${day}#${n}` };
}

function byDayThenNumber(a: string, b: string): number {
  const [dayA = "", nA = "0"] = a.split("#");
  const [dayB = "", nB = "0"] = b.split("#");
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return Number(nA) - Number(nB);
}

/** A key without the mark of a stamp that was keyed in again: stamps of one slot stand for one visit. */
export function slotOfKey(key: string): string {
  return key.replace(/~\d+$/, "");
}

/**
 * The key for a new stamp of a slot. Rows are never deleted, so where the desk
 * took one back the next takes `key~1`, `key~2` …
 */
export function freeKey(key: string, taken: string[]): string {
  if (!taken.includes(key)) return key;
  let n = 1;
  while (taken.includes(`${key}~${n}`)) n += 1;
  return `${key}~${n}`;
}
