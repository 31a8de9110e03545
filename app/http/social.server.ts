import { businessDay } from "#app/domain/business-day.ts";
import { hasLeft } from "#app/domain/edition/has-left.ts";
import type { Edition } from "#app/models/edition.server.ts";
import {
  listLiveOfShop,
  type LivePromotion,
} from "#app/models/promotion.server.ts";
import type { Social } from "#app/ui/share/meta.ts";
import type { TextOf } from "#app/ui/text.tsx";
import type { ReadCourse } from "./course/read.server.ts";
import { courseThing } from "./json-ld/course.server.ts";
import { promotionThing } from "./json-ld/promotion.server.ts";
import { rallyThing } from "./json-ld/rally.server.ts";
import { shopThing } from "./json-ld/shop.server.ts";
import type { Place } from "./place.server.ts";

function ofPage(t: TextOf, origin: string, path: string) {
  return {
    siteName: t.plain("common.brand"),
    language: t.language,
    url: origin + path,
    image: `${origin}${path}/og.png`,
  };
}

/** What other sites read of a shop's page; of one that has left, no hours or offers. */
export async function shopSocial(
  place: Place,
  t: TextOf,
  origin: string,
  now: Date,
): Promise<Social> {
  const { shop, street } = place.checkpoint;
  const isGone = hasLeft(place.checkpoint);
  const live = isGone ? [] : await listLiveOfShop(shop.id, businessDay(now));
  const title = t.plainName(shop.names);
  const said = [t.plainName(street.names), ...live.map((one) => one.title)];
  return {
    ...ofPage(t, origin, `/shops/${shop.slug}`),
    title,
    description: said.slice(0, 3).join(t.plain("common.separator")),
    things: isGone ? [] : [shopThing(place, live, origin, now)],
  };
}

/** What other sites read of a promotion's page; `title` as its reader sees it. */
export function promotionSocial(
  { promotion, ...place }: Place & { promotion: LivePromotion },
  t: TextOf,
  origin: string,
  title: string,
): Social {
  const { shop, street } = place.checkpoint;
  const names = [t.plainName(shop.names), t.plainName(street.names)];
  return {
    ...ofPage(t, origin, `/promotions/${promotion.id}`),
    title,
    description: names.join(t.plain("common.separator")),
    things: [promotionThing(promotion, place, origin)],
  };
}

/** What other sites read of the first page: the rally. */
export function homeSocial(
  edition: Edition,
  t: TextOf,
  origin: string,
): Social {
  const { rally } = edition;
  return {
    ...ofPage(t, origin, "/"),
    image: `${origin}/rallies/${rally.slug}/og.png`,
    title: t.plainName(rally.names),
    description: t.plain("home.start"),
    things: [rallyThing(edition, origin)],
  };
}

/** What other sites read of a course's page; its picture is the rally's. */
export function courseSocial(
  read: ReadCourse,
  { rally }: Edition,
  t: TextOf,
  origin: string,
): Social {
  const { slug, content } = read.course;
  return {
    ...ofPage(t, origin, `/courses/${slug}`),
    image: `${origin}/rallies/${rally.slug}/og.png`,
    title: t.plainName(content.names),
    description: t.plainName(content.story),
    things: [courseThing(read, origin)],
  };
}
