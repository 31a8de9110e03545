import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { readJson } from "#app/http/passkey-answer.ts";
import { refusePasskey } from "#app/http/passkey-refusal.server.ts";
import { acceptCreation } from "#app/http/passkey.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";

const body = z.object({ proof: z.unknown() });

/** Adds the passkey this browser has made to who is signed in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { staff } = await requireWardStaff(request, context, "viewer");
  const sent = body.safeParse(await readJson(request)).data;
  if (!sent) return refusePasskey(request, "unreadable");
  const userAgent = request.headers.get("User-Agent");
  const now = new Date();
  const outcome = await acceptCreation(
    staff,
    sent.proof,
    userAgent,
    context,
    now,
  );
  return outcome.ok
    ? Response.json({ ok: true, to: "/ward/security?done=added" })
    : refusePasskey(request, outcome.refusal);
}
