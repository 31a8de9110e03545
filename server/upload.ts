import type { IncomingMessage, ServerResponse } from "node:http";
import { readCookie } from "#app/http/cookies.server.ts";
import { isSessionKey } from "#app/http/session.server.ts";
import {
  findLapsed,
  findSignedIn,
  type SignedIn,
} from "#app/models/session.server.ts";
import { createFairTurns } from "#app/models/turns.server.ts";
import type { Ward } from "#app/models/ward.server.ts";
import type { Refusal } from "./refuse.ts";
import { sieveTexts, type Sieve } from "./text-parts.ts";

const FORM_BYTES = 64 * 1024;
const SPREADSHEET_BYTES = 8 * 1024 * 1024;
/** A picture of 20 MB and the form round it. */
const PICTURE_BYTES = 21 * 1024 * 1024;

/** Where a file comes with the form, and from whom. */
const UPLOADS: { path: RegExp; most: number; kind: SignedIn["kind"] }[] = [
  {
    path: /^\/ward\/(shops\/import|places|walk-network)$/,
    most: SPREADSHEET_BYTES,
    kind: "ward",
  },
  {
    path: /^\/ward\/courses\/[^/]+$/,
    most: PICTURE_BYTES,
    kind: "ward",
  },
  {
    path: /^\/(merchant\/(mark|promotions\/[^/]+)|sign-in\/again)$/,
    most: PICTURE_BYTES,
    kind: "merchant",
  },
];

/** One who sends many waits behind itself. */
const turns = createFairTurns(
  { atOnce: 1, inLine: 8, patienceMs: 20_000 },
  { atOnce: 4, inLine: 32, patienceMs: 20_000 },
);

export type Admission =
  | { ok: true; most: number; tooLong: Refusal; sieve?: Sieve }
  | { ok: false; refusal: Refusal };

const form = (tooLong: Refusal): Admission => ({
  ok: true,
  most: FORM_BYTES,
  tooLong,
});

function isShort({ headers }: IncomingMessage): boolean {
  const announced = headers["content-length"];
  return announced !== undefined && Number(announced) <= FORM_BYTES;
}

type From = { owner: string } | "late" | null;

/** Whose a long body is: the shop's or official's that may send it; `late` after the session ended, or the device was taken out. */
async function whose(
  kind: SignedIn["kind"],
  { headers }: IncomingMessage,
  ward: Ward,
): Promise<From> {
  const key = readCookie(headers.cookie ?? null, "session");
  if (!key) return null;
  const found = await findSignedIn(ward.id, key, new Date());
  if (found?.kind === kind)
    return { owner: found.kind === "ward" ? found.staff.id : found.shop.id };
  const lapsed = found ? "others" : await findLapsed(ward.id, key);
  if (lapsed === null)
    return kind === "merchant" && isSessionKey(key) ? "late" : null;
  return lapsed !== "others" && lapsed.kind === kind ? "late" : null;
}

/**
 * How long a body may be: 64 KiB; on the pages that take a file 8 MiB
 * (spreadsheets) or 21 MiB (pictures), for those who are signed in there. Four
 * of the long ones are in the house at once, one of each sender, until they are
 * answered; others wait, 20 s behind their own and 20 s behind all, unread, and
 * are then refused as `busy`. Of a form that comes too late only the texts are
 * kept, at most 64 KiB.
 */
export async function admitBody(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  ward: Ward,
): Promise<Admission> {
  const upload = UPLOADS.find((one) => one.path.test(path));
  if (!upload || isShort(request)) return form("too-long");
  const { most, kind } = upload;
  const from = await whose(kind, request, ward);
  if (from === "late") {
    const keep = sieveTexts(request.headers["content-type"] ?? "");
    if (!keep) return form("signed-out");
    const sieve = { keep, most: FORM_BYTES };
    return { ok: true, most, tooLong: "too-long", sieve };
  }
  if (!from) return form("signed-out");
  const end = await turns.take(from.owner);
  if (!end) return { ok: false, refusal: "busy" };
  if (request.socket.destroyed) end();
  else response.once("close", end);
  return { ok: true, most, tooLong: "too-long" };
}
