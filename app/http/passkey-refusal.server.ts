import { textFor } from "#app/ui/text.tsx";
import { languageOfRequest } from "./language.server.ts";
import type { PasskeyRefusal } from "./passkey.server.ts";

/** A refusal as the sentence the page shows beside its button. */
export async function refusePasskey(
  request: Request,
  refusal: PasskeyRefusal | "too-often",
  status = 400,
): Promise<Response> {
  const t = textFor(await languageOfRequest(request));
  const sentence = t.plain(`people.passkey.refused.${refusal}`);
  return Response.json(
    { ok: false, sentence },
    { status, headers: { "Cache-Control": "no-store" } },
  );
}
