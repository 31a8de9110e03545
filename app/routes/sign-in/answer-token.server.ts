import { data, redirect } from "@remix-run/node";
import { nameDevice } from "#app/domain/user-agent.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { makeOffer } from "#app/http/offer.server.ts";
import { landingOf } from "#app/http/own-path.ts";
import { keepEntry, replaceEntries } from "#app/http/shop-keys.server.ts";
import { listPasskeys } from "#app/models/passkey.server.ts";
import { isSignInOpen, signIn } from "#app/models/sign-in.server.ts";

const used = () =>
  data({ told: "used" as const, result: null, kept: null }, { status: 410 });

/** An official without a passkey is offered one on the first page. */
async function hasPasskey(staffId: string): Promise<boolean> {
  return (await listPasskeys({ kind: "staff", id: staffId })).length > 0;
}

/** Consumes a link: an official comes in place of whoever was in here, a shop beside the others; or 410. */
export async function answerToken(
  request: Request,
  context: AppContext,
  token: string,
  next: unknown,
) {
  const { ward } = context;
  if (!isSignInOpen(ward)) return used();
  const now = new Date();
  const device = nameDevice(request.headers.get("User-Agent"));
  const outcome = await signIn(ward.id, token, now, device);
  if (!outcome.ok) return used();
  const headers =
    outcome.as === "merchant"
      ? await keepEntry(request, context, outcome, now)
      : await replaceEntries(request, context, outcome.key);
  if (outcome.as === "ward" && !(await hasPasskey(outcome.staffId)))
    headers.append("Set-Cookie", makeOffer());
  throw redirect(landingOf(outcome.as, next), { status: 303, headers });
}
