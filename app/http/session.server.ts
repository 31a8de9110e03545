import { redirect } from "@remix-run/node";
import {
  findLapsed,
  findSignedIn,
  type SignedIn,
} from "#app/models/session.server.ts";
import { isAllowed, type Role } from "#app/domain/role.ts";
import type { AppContext } from "./app-context.ts";
import { readCookie, writeCookie } from "./cookies.server.ts";

const SESSION_SECONDS = 30 * 86_400;
/** A key outlives its session, so that a form sent too late can be told from a stranger's. */
const LAPSED_SECONDS = 86_400;
const SESSION_KEY = /^[\w-]{32}$/;

/** The session's cookie; `seconds` for one that lives otherwise than 30 days. */
export function writeSession(key: string, seconds = SESSION_SECONDS): string {
  return writeCookie("session", key, seconds);
}

/** The cookie of a session that ends at `expiresAt`. */
export function writeSessionUntil(key: string, expiresAt: Date, now: Date) {
  const seconds = Math.floor((expiresAt.getTime() - now.getTime()) / 1000);
  return writeSession(key, seconds + LAPSED_SECONDS);
}

export function readSession(request: Request): string | null {
  return readCookie(request.headers.get("Cookie"), "session");
}

/** Whoever is signed in on this device, a shop or an official; null for nobody. */
export async function findSession(request: Request, { ward }: AppContext) {
  const key = readSession(request);
  return key ? findSignedIn(ward.id, key, new Date()) : null;
}

type As<Kind extends SignedIn["kind"]> = Extract<SignedIn, { kind: Kind }>;

async function requireSignedIn<Kind extends SignedIn["kind"]>(
  request: Request,
  context: AppContext,
  kind: Kind,
): Promise<As<Kind>> {
  const found = await findSession(request, context);
  if (found?.kind === kind) return found as As<Kind>;
  const { pathname, search } = new URL(request.url);
  const here = encodeURIComponent(pathname + search);
  if (!found && (await isLapsedForm(request, context, kind)))
    throw redirect(`/sign-in/again?next=${here}`, 307);
  const next = request.method === "GET" ? here : encodeURIComponent(`/${kind}`);
  throw redirect(`/sign-in?next=${next}`, 303);
}

const typed = /^(application\/x-www-form-urlencoded|multipart\/form-data)(;|$)/;

/** Whether a cookie has the shape of one of our keys. */
export function isSessionKey(key: string): boolean {
  return SESSION_KEY.test(key);
}

/**
 * A form sent after its session ended: 307 has the browser send it on, so that
 * it can be kept. An official's only where nobody ended the session; a shop's
 * also where its device was taken out, for whoever signs in for the shop again.
 */
async function isLapsedForm(
  request: Request,
  { ward }: AppContext,
  kind: SignedIn["kind"],
): Promise<boolean> {
  const key = readSession(request);
  if (request.method !== "POST" || !key || !isSessionKey(key)) return false;
  const type = request.headers.get("Content-Type") ?? "";
  const isFile = type.startsWith("multipart");
  if (!typed.test(type) || (kind === "ward" && isFile)) return false;
  const lapsed = await findLapsed(ward.id, key);
  if (lapsed === null) return kind === "merchant";
  return lapsed !== "others" && lapsed.kind === kind;
}

/** The shop this device is signed in for; others are sent to sign in. */
export function requireMerchant(request: Request, context: AppContext) {
  return requireSignedIn(request, context, "merchant");
}

/**
 * The official of this ward who is signed in; others are sent to sign in. To
 * look takes a 閲覧 (viewer), to change anything a 担当 (officer), unless a page
 * asks for more; who may not gets a 403 that says so.
 */
export async function requireWardStaff(
  request: Request,
  context: AppContext,
  least: Role = request.method === "GET" ? "viewer" : "officer",
) {
  const found = await requireSignedIn(request, context, "ward");
  if (!isAllowed(found.staff.role, least))
    throw new Response(`needs-${least}`, { status: 403 });
  return found;
}

/** The shop signed in on this device, where a page is for others too. */
export async function findMerchant(request: Request, context: AppContext) {
  const found = await findSession(request, context);
  return found?.kind === "merchant" ? found : null;
}
