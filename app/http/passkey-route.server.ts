import { z } from "zod";
import type { AppContext } from "./app-context.ts";
import { readJson } from "./passkey-answer.ts";
import type { Keeper } from "./passkey-keeper.ts";
import { refusePasskey } from "./passkey-refusal.server.ts";
import { acceptCreation, offerCreation } from "./passkey.server.ts";

/** Answers a browser that asks what it needs to make a passkey. */
export async function answerChallenge(keeper: Keeper, context: AppContext) {
  const options = await offerCreation(keeper, context, new Date());
  return Response.json(
    { ok: true, options },
    { headers: { "Cache-Control": "no-store" } },
  );
}

const body = z.object({ proof: z.unknown() });

/** Adds the passkey a browser has made, and says where to go on; else the sentence of a refusal. */
export async function answerCreation(
  request: Request,
  keeper: Keeper,
  context: AppContext,
  to: string,
) {
  const sent = body.safeParse(await readJson(request)).data;
  if (!sent) return refusePasskey(request, "unreadable");
  const outcome = await acceptCreation(
    keeper,
    sent.proof,
    request.headers.get("User-Agent"),
    context,
    new Date(),
  );
  return outcome.ok
    ? Response.json({ ok: true, to })
    : refusePasskey(request, outcome.refusal);
}
