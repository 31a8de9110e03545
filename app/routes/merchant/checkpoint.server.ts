import type { AppContext } from "#app/http/app-context.ts";
import { requireEdition } from "#app/http/edition.server.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import { checkpointOf } from "#app/models/merchant-day.server.ts";

/** The signed-in shop with its place in the rally, if it takes part. */
export async function requireShopInRally(
  request: Request,
  context: AppContext,
) {
  const { shop } = await requireMerchant(request, context);
  const edition = await requireEdition(context);
  return { shop, edition, checkpoint: checkpointOf(edition, shop) };
}
