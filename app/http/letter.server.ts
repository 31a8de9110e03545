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

type TriedLetter =
  | { ok: true; found: FoundLetter }
  | { ok: false; refusal: "unknown" | "too-many" };

async function tryLetter(
  { ward, address }: AppContext,
  typed: string,
  now: Date,
): Promise<TriedLetter> {
  if (readLetterCode(typed) === null) return { ok: false, refusal: "unknown" };
  if (await hasTriedTooMany(address, now))
    return { ok: false, refusal: "too-many" };
  const found = await findLetter(ward.id, typed);
  if (!found) {
    await noteWrongCode(address, now);
    return { ok: false, refusal: "unknown" };
  }
  return { ok: true, found };
}

const doorOf = ({ letter }: FoundLetter) =>
  `${doors[letter.purpose]}/${letterCode(letter)}`;

export type LetterDoor =
  { ok: true; path: string } | { ok: false; refusal: "unknown" | "too-many" };

/**
 * The page of a letter whose number was typed, whichever its purpose: `/l/CODE`
 * or `/a/CODE`, which tell whether it still opens anything. Wrong ones are
 * counted as by `openLetter`.
 */
export async function findLetterDoor(
  context: AppContext,
  typed: string,
  now: Date,
): Promise<LetterDoor> {
  const tried = await tryLetter(context, typed, now);
  return tried.ok ? { ok: true, path: doorOf(tried.found) } : tried;
}

/**
 * The letter of a typed or scanned code, if it opens something now. A letter of
 * the other purpose is sent to its own door. Well-formed codes that are none are
 * counted by address: after 60 in ten minutes nothing opens.
 */
export async function openLetter(
  context: AppContext,
  typed: string,
  purpose: LetterPurpose,
  now: Date,
): Promise<OpenedLetter> {
  const tried = await tryLetter(context, typed, now);
  if (!tried.ok) return tried;
  const { found } = tried;
  if (found.letter.purpose !== purpose) throw redirect(doorOf(found), 303);
  const refusal = letterRefusal(found, now);
  return refusal ? { ok: false, refusal } : { ok: true, ...found };
}
