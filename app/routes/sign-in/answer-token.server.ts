import { data, redirect } from "@remix-run/node";
import { nameDevice } from "#app/domain/user-agent.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { makeOffer } from "#app/http/offer.server.ts";
import { landingOf } from "#app/http/own-path.ts";
import { readSession, writeSession } from "#app/http/session.server.ts";
import { listPasskeys } from "#app/models/passkey.server.ts";
import { closeSession } from "#app/models/session.server.ts";
import { isSignInOpen, signIn } from "#app/models/sign-in.server.ts";

/** An official without a passkey is offered one on the first page. */
async function offerCookies(staffId: string | null): Promise<string[]> {
  if (staffId === null || (await listPasskeys(staffId)).length > 0) return [];
  return [makeOffer()];
}

const used = () =>
  data({ told: "used" as const, result: null, kept: null }, { status: 410 });

/** Consumes a link: a new session in place of the one this browser had, or 410. */
export async function answerToken(
  request: Request,
  { ward }: AppContext,
  token: string,
  next: unknown,
) {
  if (!isSignInOpen(ward)) return used();
  const device = nameDevice(request.headers.get("User-Agent"));
  const outcome = await signIn(ward.id, token, new Date(), device);
  if (!outcome.ok) return used();
  const before = readSession(request);
  if (before) await closeSession(ward.id, before);
  const headers = new Headers({ "Cache-Control": "no-store" });
  headers.append("Set-Cookie", writeSession(outcome.key));
  for (const cookie of await offerCookies(outcome.staffId))
    headers.append("Set-Cookie", cookie);
  throw redirect(landingOf(outcome.as, next), { status: 303, headers });
}
