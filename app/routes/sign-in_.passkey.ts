import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { landingOf } from "#app/http/own-path.ts";
import { readJson } from "#app/http/passkey-answer.ts";
import { refusePasskey } from "#app/http/passkey-refusal.server.ts";
import { acceptSignIn } from "#app/http/passkey.server.ts";
import {
  keepEntry,
  readKeys,
  replaceEntries,
} from "#app/http/shop-keys.server.ts";
import { isSignInOpen } from "#app/models/sign-in.server.ts";

const body = z.object({ proof: z.unknown(), next: z.string().catch("") });

/** Signs in with a passkey's answer: an official in place of whoever was in here, a shop beside the others. */
export async function action({ request, context }: ActionFunctionArgs) {
  const now = new Date();
  const sent = body.safeParse(await readJson(request)).data;
  if (!sent) return refusePasskey(request, "unreadable");
  if (!isSignInOpen(context.ward)) return refusePasskey(request, "unknown");
  const userAgent = request.headers.get("User-Agent");
  const browser = { userAgent, keys: readKeys(request) };
  const outcome = await acceptSignIn(sent.proof, browser, context, now);
  if (!outcome.ok) return refusePasskey(request, outcome.refusal);
  const { entry } = outcome;
  const headers =
    entry.as === "merchant"
      ? await keepEntry(request, context, entry, now)
      : await replaceEntries(request, context, entry.key);
  const to = landingOf(entry.as, sent.next);
  return Response.json({ ok: true, to }, { headers });
}
