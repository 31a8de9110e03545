import type { Crowding } from "#app/domain/crowding.ts";
import { hasLeft } from "#app/domain/edition/has-left.ts";
import type { Names } from "#app/domain/place.ts";
import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import { shopOpenState } from "#app/models/shop-hours.server.ts";
import type { MapCheckpoint, MapStreet } from "#app/ui/map/types.ts";
import { shutWords } from "#app/ui/resident/open-words.ts";
import type { TextOf } from "#app/ui/text.tsx";

/** The streets as the drawing wants them, for one reader and one card. */
export function mapStreets(
  edition: Edition,
  visited: Set<string>,
  active: string | null,
  hrefOf: (slug: string) => string,
  t: TextOf,
  crowding?: Map<string, Crowding>,
): (MapStreet & { names: Names })[] {
  return edition.streets.map((street) => {
    const own = (edition.checkpointsByStreet.get(street.id) ?? []).filter(
      (checkpoint) => !hasLeft(checkpoint),
    );
    const level = crowding?.get(street.slug);
    return {
      slug: street.slug,
      name: t.plainName(street.names),
      names: street.names,
      emblem: street.emblem,
      href: hrefOf(street.slug),
      stations: street.stations,
      pin: street.pin,
      ribbon: street.ribbon,
      visited: own.filter(({ id }) => visited.has(id)).length,
      total: own.length,
      active: street.slug === active,
      ...(level && {
        crowding: { level, word: t.plain(`liveMap.crowding.${level}`) },
      }),
    };
  });
}

/** What the drawing is told of one card's visits and of today's offers, the latter by shop. */
type Told = { visited: Set<string>; offers: Set<string>; now: Date };

/** The rally's checkpoints with their states now, for one reader and one card. */
export function mapCheckpoints(
  edition: Edition,
  { visited, offers, now }: Told,
  t: TextOf,
): MapCheckpoint[] {
  const shutOf = (shop: Checkpoint["shop"]) => {
    const open = shopOpenState(edition, shop, now);
    return open.open || !open.closedToday
      ? undefined
      : t.plain(shutWords(open));
  };
  const checkpoints = edition.checkpoints.filter((one) => !hasLeft(one));
  return checkpoints.map(({ id, number, shop, street }) => ({
    street: street.slug,
    number,
    name: t.plainName(shop.names),
    href: `/shops/${shop.slug}`,
    at: [shop.lng, shop.lat],
    visited: visited.has(id),
    offers: offers.has(shop.id),
    shut: shutOf(shop),
  }));
}
