import type { Edition } from "#app/models/edition.server.ts";
import type { AppContext } from "./app-context.ts";
import type { MapParts } from "./map-data.server.ts";
import { readOffers } from "./map-offers.server.ts";
import { readVisits } from "./visited.server.ts";
import { readToldCrowding } from "./told-crowding.server.ts";

/** What the interactive map shows to this browser now. */
export async function readMapParts(
  request: Request,
  context: AppContext,
  edition: Edition,
  now: Date,
): Promise<MapParts> {
  const [{ visited }, offers, crowding] = await Promise.all([
    readVisits(request, context, edition),
    readOffers(edition, now),
    readToldCrowding(edition, now),
  ]);
  return { edition, visited, offers, crowding };
}
