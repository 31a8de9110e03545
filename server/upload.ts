import type { IncomingMessage, ServerResponse } from "node:http";
import { readCookie } from "#app/http/cookies.server.ts";
import {
  findLapsed,
  findSignedIn,
  type SignedIn,
} from "#app/models/session.server.ts";
import type { Ward } from "#app/models/ward.server.ts";
import type { Refusal } from "./refuse.ts";
import { createTurns } from "#app/http/turns.ts";

const FORM_BYTES = 64 * 1024;
const SPREADSHEET_BYTES = 8 * 1024 * 1024;
/** A picture of 20 MB and the form round it. */
const PICTURE_BYTES = 21 * 1024 * 1024;

/** Where a file comes with the form, and from whom. */
const UPLOADS: { path: RegExp; most: number; kind: SignedIn["kind"] }[] = [
  {
    path: /^\/ward\/shops\/import$/,
    most: SPREADSHEET_BYTES,
    kind: "ward",
  },
  {
    path: /^\/(merchant\/(mark|promotions\/[^/]+)|sign-in\/again)$/,
    most: PICTURE_BYTES,
    kind: "merchant",
  },
];

const turns = createTurns({ atOnce: 4, inLine: 32, patienceMs: 20_000 });

export type Admission =
  | { ok: true; most: number; tooLong: Refusal }
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

async function isFrom(
  kind: SignedIn["kind"],
  { headers }: IncomingMessage,
  ward: Ward,
): Promise<boolean> {
  const key = readCookie(headers.cookie ?? null, "session");
  if (!key) return false;
  const found = await findSignedIn(ward.id, key, new Date());
  // A shop's form that comes too late is read, so that what was typed is kept.
  const lapsed = found ? null : await findLapsed(ward.id, key);
  return (lapsed === "others" ? null : (found ?? lapsed))?.kind === kind;
}

/**
 * How long a body may be: 64 KiB; on the pages that take a file 8 MiB
 * (spreadsheets) or 21 MiB (pictures), for those who are signed in there, or were until it ran out. Four
 * of the long ones are in the house at once, until they are answered; others
 * wait up to 20 s, unread, and are then refused as `busy`.
 */
export async function admitBody(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  ward: Ward,
): Promise<Admission> {
  const upload = UPLOADS.find((one) => one.path.test(path));
  if (!upload || isShort(request)) return form("too-long");
  if (!(await isFrom(upload.kind, request, ward))) return form("signed-out");
  if (!(await turns.take())) return { ok: false, refusal: "busy" };
  if (request.socket.destroyed) turns.end();
  else response.once("close", turns.end);
  return { ok: true, most: upload.most, tooLong: "too-long" };
}
