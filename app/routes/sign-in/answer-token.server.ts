import { data, redirect } from "@remix-run/node";
import type { AppContext } from "#app/http/app-context.ts";
import { ownPath } from "#app/http/own-path.ts";
import { readSession, writeSession } from "#app/http/session.server.ts";
import { closeSession } from "#app/models/session.server.ts";
import { signIn } from "#app/models/sign-in.server.ts";

const elsewhere = { ward: /^\/merchant/, merchant: /^\/ward/ } as const;

/** Where to go on to: the page asked for, unless it is the other portal's. */
function goOn(as: "ward" | "merchant", next: unknown): string {
  const path = ownPath(next, `/${as}`);
  return elsewhere[as].test(path) || path === "/" ? `/${as}` : path;
}

/** Consumes a link: a new session in place of the one this browser had, or 410. */
export async function answerToken(
  request: Request,
  { ward }: AppContext,
  token: string,
  next: unknown,
) {
  const outcome = await signIn(ward.id, token, new Date());
  if (!outcome.ok)
    return data({ told: "used" as const, result: null }, { status: 410 });
  const before = readSession(request);
  if (before) await closeSession(ward.id, before);
  throw redirect(goOn(outcome.as, next), {
    status: 303,
    headers: {
      "Set-Cookie": writeSession(outcome.key),
      "Cache-Control": "no-store",
    },
  });
}
