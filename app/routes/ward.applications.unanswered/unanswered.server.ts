import { tokyoDate } from "#app/domain/business-day.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { requireOfficeEdition } from "#app/http/edition.server.ts";
import { listOfficeShops } from "#app/models/shop.server.ts";
import { listStreets } from "#app/models/street.server.ts";
import { unansweredRows } from "../ward.applications._index/rows.server.ts";

/** The rally in hand and the shops to telephone. */
export async function readUnanswered(request: Request, context: AppContext) {
  const { rally } = await requireOfficeEdition(request, context);
  const all = await listOfficeShops(context.ward.id, rally.id);
  const streets = await listStreets(context.ward.id);
  const streetOf = new Map(streets.map((street) => [street.id, street]));
  const rows = unansweredRows(all, streetOf, tokyoDate(new Date()));
  return { rally, rows };
}
