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

/** The session's cookie; `seconds` for one that lives otherwise than 30 days. */
export function writeSession(key: string, seconds = SESSION_SECONDS): string {
  return writeCookie("session", key, seconds);
}

export function readSession(request: Request): string | null {
  return readCookie(request.headers.get("Cookie"), "session");
}

async function signedIn(request: Request, { ward }: AppContext) {
  const key = readSession(request);
  return key ? findSignedIn(ward.id, key, new Date()) : null;
}

type As<Kind extends SignedIn["kind"]> = Extract<SignedIn, { kind: Kind }>;

async function requireSignedIn<Kind extends SignedIn["kind"]>(
  request: Request,
  context: AppContext,
  kind: Kind,
): Promise<As<Kind>> {
  const found = await signedIn(request, context);
  if (found?.kind === kind) return found as As<Kind>;
  const { pathname, search } = new URL(request.url);
  const here = encodeURIComponent(pathname + search);
  if (kind === "ward" && !found && (await isLapsedForm(request, context)))
    throw redirect(`/sign-in/again?next=${here}`, 307);
  const next = request.method === "GET" ? here : encodeURIComponent(`/${kind}`);
  throw redirect(`/sign-in?next=${next}`, 303);
}

/** A form sent after an official's sitting ran out: 307 has the browser send it on, so that it can be kept. */
async function isLapsedForm(request: Request, { ward }: AppContext) {
  const type = request.headers.get("Content-Type") ?? "";
  const isForm = type.startsWith("application/x-www-form-urlencoded");
  const key = readSession(request);
  if (request.method !== "POST" || !isForm || !key) return false;
  return (await findLapsed(ward.id, key)) !== null;
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
  const found = await signedIn(request, context);
  return found?.kind === "merchant" ? found : null;
}
