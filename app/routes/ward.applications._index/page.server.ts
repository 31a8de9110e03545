import type { AppLoadContext } from "@remix-run/node";
import { requireOfficeEdition } from "#app/http/edition.server.ts";
import { canBeAsked } from "#app/models/application.server.ts";
import { listRallies } from "#app/models/edition.server.ts";
import { listOfficeShops } from "#app/models/shop.server.ts";
import { listStreets } from "#app/models/street.server.ts";
import { editionIn } from "#app/ui/office/shops/edition-link.ts";
import { declinedRows, waitingRows } from "./rows.server.ts";
import { readSaid } from "./said.ts";

/** Who waits for a decision, who can be asked, who takes no part. */
export async function readApplicationsPage(
  request: Request,
  context: AppLoadContext,
) {
  const { rally } = await requireOfficeEdition(request, context);
  const wardId = context.ward.id;
  const all = await listOfficeShops(wardId, rally.id);
  const streets = await listStreets(wardId);
  const streetOf = new Map(streets.map((street) => [street.id, street]));
  const open = all.filter(canBeAsked);
  return {
    edition: editionIn(request),
    said: readSaid(new URL(request.url)),
    rally: { slug: rally.slug, name: rally.name },
    rallies: (await listRallies(wardId)).map(({ slug, name }) => ({
      slug,
      name,
    })),
    total: open.length,
    streets: streets.map(({ id, name }) => ({
      value: id,
      label: name,
      n: open.filter(({ shop }) => shop.streetId === id).length,
    })),
    waiting: waitingRows(all, streetOf),
    declined: declinedRows(all, streetOf),
    unanswered: all.filter(({ state }) => state === "asked").length,
    asOf: Date.now(),
  };
}
