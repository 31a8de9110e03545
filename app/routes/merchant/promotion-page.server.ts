import type { AppContext } from "#app/http/app-context.ts";
import { requireMerchant } from "#app/http/session.server.ts";
import { findEdition, type Shop } from "#app/models/edition.server.ts";
import {
  findShopPromotion,
  noteForeignPromotion,
} from "#app/models/promotion.server.ts";

/** The shop's own promotion; another shop's is 404 and noted. */
export async function requirePromotion(
  request: Request,
  context: AppContext,
  id: string,
) {
  const { shop } = await requireMerchant(request, context);
  const promotion = await findShopPromotion(shop.id, id);
  if (promotion) return { shop, promotion };
  await noteForeignPromotion(shop, id, new Date());
  throw new Response("not-found", { status: 404 });
}

/** What the preview says of the shop. */
export async function readSender(shop: Shop) {
  const edition = await findEdition(shop.wardId);
  const street = edition?.streets.find(({ id }) => id === shop.streetId);
  return {
    emblem: street?.emblem ?? null,
    streetNames: street?.shortNames ?? null,
    shopNames: shop.names,
    isSample: shop.isSample,
  };
}
