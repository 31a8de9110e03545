import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import { shopOpenState } from "#app/models/shop-hours.server.ts";
import type { Names } from "#app/domain/place.ts";
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
): (MapStreet & { names: Names })[] {
  return edition.streets.map((street) => {
    const own = edition.checkpoints.filter(
      (checkpoint) =>
        checkpoint.street.id === street.id && !checkpoint.withdrawnAt,
    );
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
    };
  });
}

export function mapCheckpoints(
  edition: Edition,
  visited: Set<string>,
  t: TextOf,
  now: Date,
): (MapCheckpoint & { names: Names })[] {
  const shutOf = (shop: Checkpoint["shop"]) => {
    const open = shopOpenState(edition, shop, now);
    return open.open || !open.closedToday
      ? undefined
      : t.plain(shutWords(open));
  };
  const checkpoints = edition.checkpoints.filter((one) => !one.withdrawnAt);
  return checkpoints.map(({ id, number, shop, street }) => ({
    street: street.slug,
    number,
    name: t.plainName(shop.names),
    names: shop.names,
    href: `/shops/${shop.slug}`,
    visited: visited.has(id),
    shut: shutOf(shop),
  }));
}
