import { businessDay } from "#app/domain/business-day.ts";
import { holdsAt } from "#app/domain/promotion.ts";
import { listPublishedCourses } from "#app/models/course.server.ts";
import { readStreetCrowding } from "#app/models/crowding.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { listPlaceLists } from "#app/models/place-list.server.ts";
import { listLivePromotions } from "#app/models/promotion.server.ts";
import type { AppContext } from "./app-context.ts";
import type { MapParts } from "./map-data.server.ts";
import { readVisits } from "./visited.server.ts";

/** The newest offer or coupon of each shop that holds at this moment and is not used up. */
async function readOffers({ ward }: Edition, now: Date) {
  const live = await listLivePromotions(ward.id, businessDay(now));
  const offered = live.filter(
    (one) =>
      one.kind !== "news" &&
      one.soldOutAt === null &&
      !one.isUsedUp &&
      holdsAt(one, now),
  );
  return new Map(offered.toReversed().map((one) => [one.shopId, one.title]));
}

/** What the interactive map shows to this browser now. */
export async function readMapParts(
  request: Request,
  context: AppContext,
  edition: Edition,
  now: Date,
): Promise<MapParts> {
  const [{ visited }, offers, crowding, courses, lists] = await Promise.all([
    readVisits(request, context, edition),
    readOffers(edition, now),
    readStreetCrowding(edition, now),
    listPublishedCourses(edition.ward),
    listPlaceLists(edition.ward),
  ]);
  return { edition, visited, offers, crowding, courses, lists };
}
