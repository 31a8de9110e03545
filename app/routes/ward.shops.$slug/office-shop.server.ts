import type { AppContext } from "#app/http/app-context.ts";
import { findOfficeEdition } from "#app/http/edition.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { findShop } from "#app/models/shop.server.ts";
import { editionIn, withEdition } from "#app/ui/office/shops/edition-link.ts";

type Params = { slug?: string };

/** The shop an office page is about, with who asks and the edition in hand; 404 for another ward's. */
export async function requireOfficeShop(
  request: Request,
  params: Params,
  context: AppContext,
) {
  const { staff } = await requireWardStaff(request, context);
  const shop = await findShop(context.ward.id, params.slug ?? "");
  if (!shop) throw new Response("unknown", { status: 404 });
  const edition = await findOfficeEdition(request, context);
  const home = (said = "") =>
    withEdition(`/ward/shops/${shop.slug}`, editionIn(request), { said });
  return { staff, shop, edition, home };
}
