import type { ActionFunctionArgs } from "@remix-run/node";
import { refusePasskey } from "#app/http/passkey-refusal.server.ts";
import { offerSignIn } from "#app/http/passkey.server.ts";
import { allowAttempt } from "#app/models/attempt.server.ts";
import { isSignInOpen } from "#app/models/sign-in.server.ts";

const perAddress = { most: 60, minutes: 10 };

/** What a browser needs to sign in with a passkey; 60 in 10 minutes for an address. */
export async function action({ request, context }: ActionFunctionArgs) {
  const now = new Date();
  if (!isSignInOpen(context.ward)) return refusePasskey(request, "unknown");
  const bucket = `passkey from ${context.address}`;
  if (!(await allowAttempt(bucket, perAddress, now)))
    return refusePasskey(request, "too-often", 429);
  const options = await offerSignIn(context, now);
  return Response.json(
    { ok: true, options },
    { headers: { "Cache-Control": "no-store" } },
  );
}
