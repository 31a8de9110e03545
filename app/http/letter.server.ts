import { redirect } from "@remix-run/node";
import { readLetterCode } from "#app/domain/letter.ts";
import {
  findLetter,
  type FoundLetter,
  letterCode,
  type LetterPurpose,
  letterRefusal,
} from "#app/models/letter.server.ts";
import {
  hasTriedTooMany,
  noteWrongCode,
} from "#app/models/letter-attempt.server.ts";
import type { AppContext } from "./app-context.ts";

export type LetterRefusal = "unknown" | "too-many" | "revoked" | "over";

export const letterStatus = {
  unknown: 404,
  "too-many": 429,
  revoked: 410,
  over: 410,
} as const;

export type OpenedLetter =
  ({ ok: true } & FoundLetter) | { ok: false; refusal: LetterRefusal };

const doors = { application: "/a", "sign-in": "/l" } as const;

/**
 * The letter of a typed or scanned code, if it opens something now. A letter of
 * the other purpose is sent to its own door. Well-formed codes that are none are
 * counted by address: after 60 in ten minutes nothing opens.
 */
export async function openLetter(
  { ward, address }: AppContext,
  typed: string,
  purpose: LetterPurpose,
  now: Date,
): Promise<OpenedLetter> {
  if (readLetterCode(typed) === null) return { ok: false, refusal: "unknown" };
  if (await hasTriedTooMany(address, now))
    return { ok: false, refusal: "too-many" };
  const found = await findLetter(ward.id, typed);
  if (!found) {
    await noteWrongCode(address, now);
    return { ok: false, refusal: "unknown" };
  }
  const { letter } = found;
  if (letter.purpose !== purpose)
    throw redirect(`${doors[letter.purpose]}/${letterCode(letter)}`, 303);
  const refusal = letterRefusal(found, now);
  return refusal ? { ok: false, refusal } : { ok: true, ...found };
}
