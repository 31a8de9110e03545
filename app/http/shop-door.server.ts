import { redirect } from "@remix-run/node";
import type { ShopEntry } from "#app/models/shop-session.server.ts";
import type { AppContext } from "./app-context.ts";
import { keptSchema } from "./kept-form.server.ts";
import { makeOffer } from "./offer.server.ts";
import { keepEntry } from "./shop-keys.server.ts";

/** A sealed form that travels with a sign-in; null without one. */
export function readKept(form: FormData): string | null {
  return keptSchema.safeParse(form.get("kept")).data ?? null;
}

/**
 * Lets a device in that has shown a letter or a code: to the shop's first page,
 * where a passkey is offered once, or back to the form it had written (307, for
 * the form goes along).
 */
export async function letIn(
  request: Request,
  context: AppContext,
  entry: ShopEntry,
  kept: string | null,
  now: Date,
): Promise<Response> {
  const headers = await keepEntry(request, context, entry, now);
  headers.append("Set-Cookie", makeOffer());
  return kept === null
    ? redirect("/merchant", { status: 303, headers })
    : redirect("/merchant/resending", { status: 307, headers });
}
