import { redirect } from "@remix-run/node";
import { findSignedIn, type SignedIn } from "#app/models/session.server.ts";
import { isAllowed, type Role } from "#app/domain/role.ts";
import type { AppContext } from "./app-context.ts";
import { readCookie, writeCookie } from "./cookies.server.ts";

const SESSION_SECONDS = 30 * 86_400;

export function writeSession(key: string): string {
  return writeCookie("session", key, SESSION_SECONDS);
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
  const next = request.method === "GET" ? pathname + search : `/${kind}`;
  throw redirect(`/sign-in?next=${encodeURIComponent(next)}`, 303);
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
