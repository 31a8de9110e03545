import type { AppContext } from "#app/http/app-context.ts";
import { requireShopEdition } from "#app/http/shop-edition.server.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import { checkpointOf } from "#app/models/merchant-day.server.ts";

/** The signed-in shop with its place in the rally, if it takes part. */
export async function requireShopInRally(
  request: Request,
  context: AppContext,
) {
  const { shop } = await requireMerchant(request, context);
  const edition = await requireShopEdition(context, shop);
  return { shop, edition, checkpoint: checkpointOf(edition, shop) };
}
