/** Stamps of several processes may be committed out of the order of their ids by as much. */
export const LOOK_BACK_MS = 5000;
const MOST_KNOWN = 20;
const ID =
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export type Cursor = {
  /** Stamps to show have greater ids than this text; "" for all. */
  after: string;
  /** Of those, the ones the screen has already. */
  known: Set<string>;
};

/** A text that every id (UUIDv7) of this millisecond or later is greater than, and no earlier one. */
export function firstIdAt(ms: number): string {
  const hex = Math.max(0, Math.floor(ms)).toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}

function timeOf(id: string): number {
  return parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/**
 * What a screen has, as one text: its newest id, then those of the 5 seconds
 * before (20 at most), newest first. An id committed late is smaller than the
 * newest one: the newest alone would pass it over.
 */
export function cursorOf(ids: Iterable<string>): string {
  const newestFirst = [...ids].sort().reverse();
  const [newest] = newestFirst;
  if (newest === undefined) return "";
  const from = firstIdAt(timeOf(newest) - LOOK_BACK_MS);
  return newestFirst
    .filter((id) => id > from)
    .slice(0, MOST_KNOWN)
    .join(",");
}

/** Reads a cursor; anything else stands for a screen that has nothing. */
export function readCursor(text: string): Cursor {
  const ids = text.split(",");
  const isOurs = ids.length <= MOST_KNOWN && ids.every((id) => ID.test(id));
  const [newest] = ids.sort().reverse();
  if (!isOurs || newest === undefined) return { after: "", known: new Set() };
  return {
    after: firstIdAt(timeOf(newest) - LOOK_BACK_MS),
    known: new Set(ids),
  };
}
