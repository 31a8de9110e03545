import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { landingOf } from "#app/http/own-path.ts";
import { readJson } from "#app/http/passkey-answer.ts";
import { refusePasskey } from "#app/http/passkey-refusal.server.ts";
import { acceptSignIn } from "#app/http/passkey.server.ts";
import { readSession, writeSession } from "#app/http/session.server.ts";
import { closeSession } from "#app/models/session.server.ts";
import { isSignInOpen } from "#app/models/sign-in.server.ts";

const body = z.object({ proof: z.unknown(), next: z.string().catch("") });

/** Signs in with a passkey's answer: a new session in place of the one this browser had. */
export async function action({ request, context }: ActionFunctionArgs) {
  const sent = body.safeParse(await readJson(request)).data;
  if (!sent) return refusePasskey(request, "unreadable");
  if (!isSignInOpen(context.ward)) return refusePasskey(request, "unknown");
  const userAgent = request.headers.get("User-Agent");
  const outcome = await acceptSignIn(
    sent.proof,
    userAgent,
    context,
    new Date(),
  );
  if (!outcome.ok) return refusePasskey(request, outcome.refusal);
  const before = readSession(request);
  if (before) await closeSession(context.ward.id, before);
  return Response.json(
    { ok: true, to: landingOf("ward", sent.next) },
    {
      headers: {
        "Set-Cookie": writeSession(outcome.key),
        "Cache-Control": "no-store",
      },
    },
  );
}
