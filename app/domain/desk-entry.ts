export type ShopNumbers =
  | { ok: true; numbers: number[] }
  | { ok: false; refusal: "empty" | "not-numbers"; unread: string[] };

const MOST_DIGITS = 4;

/**
 * The shop numbers keyed in for one paper card, full width too, parted by
 * anything but digits; a number keyed twice counts once. Refused as `empty`, or
 * as `not-numbers` with what cannot be read.
 */
export function readShopNumbers(text: string): ShopNumbers {
  const words = text
    .normalize("NFKC")
    .split(/[\s,、，.・/]+/u)
    .filter(Boolean);
  if (words.length === 0) return { ok: false, refusal: "empty", unread: [] };
  const unread = words.filter(
    (word) => !/^\d+$/.test(word) || word.length > MOST_DIGITS,
  );
  if (unread.length > 0) return { ok: false, refusal: "not-numbers", unread };
  return { ok: true, numbers: [...new Set(words.map(Number))] };
}

/** Days after the rally in which the desk still keys in cards and entries from the return boxes. */
export const DESK_DAYS = 30;
