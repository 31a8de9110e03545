import { eq } from "drizzle-orm";
import { transaction, type Tx } from "#db/client.server.ts";
import { letters } from "#db/schema/letter.ts";
import { locked } from "#db/sums.ts";
import { type Device, readDevices } from "./device.server.ts";
import { type FoundLetter, letterRefusal } from "./letter.server.ts";
import { openByLetter, type ShopEntry } from "./shop-session.server.ts";

const MOST_DEVICES = 3;

export type LetterSignIn =
  | ({ ok: true } & ShopEntry)
  | { ok: false; refusal: "revoked" | "over" | "wrong" }
  | { ok: false; refusal: "full"; devices: Device[] };

/**
 * As `signInByLetter`, in a transaction; `prove` is asked last, when there is
 * room: false refuses with `wrong`.
 */
export async function enterByLetter(
  tx: Tx,
  found: FoundLetter,
  device: string,
  keys: string[],
  now: Date,
  prove: () => Promise<boolean>,
): Promise<LetterSignIn> {
  // One sign-in of a letter at a time: the count holds until we are in.
  const [letter] = await locked(
    tx.select().from(letters).where(eq(letters.id, found.letter.id)),
  );
  const asked = { ...found, letter: letter! };
  const refusal = letterRefusal(asked, now);
  if (refusal) return { ok: false, refusal };
  const all = await readDevices(tx, found.shop, keys, now);
  const devices = all.filter(
    ({ letterId, isThis }) => letterId === letter!.id && !isThis,
  );
  if (devices.length >= MOST_DEVICES)
    return { ok: false, refusal: "full", devices };
  if (!(await prove())) return { ok: false, refusal: "wrong" };
  const entry = await openByLetter(tx, asked, device, keys, now);
  return { ok: true, ...entry };
}

/**
 * A letter opens the shop's pages on one more device, under the name it is
 * given, until 7 days after the rally. At most three devices at once a letter:
 * the fourth is refused with the three that are in. A browser that is in for
 * this shop (`keys`) takes its own place again.
 */
export function signInByLetter(
  found: FoundLetter,
  device: string,
  keys: string[],
  now: Date,
): Promise<LetterSignIn> {
  const prove = () => Promise.resolve(true);
  return transaction((tx) =>
    enterByLetter(tx, found, device, keys, now, prove),
  );
}
