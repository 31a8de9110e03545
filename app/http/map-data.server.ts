import { easeOf } from "#app/domain/ease.ts";
import { hasLeft } from "#app/domain/edition/has-left.ts";
import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import { shopOpenState } from "#app/models/shop-hours.server.ts";
import type { Crowding } from "#app/domain/crowding.ts";
import { hues } from "#app/ui/art/hues.ts";
import { hourText } from "#app/ui/dates.ts";
import type { CheckpointFeature, MapData } from "#app/ui/live-map/map-data.ts";
import { shutWords } from "#app/ui/resident/open-words.ts";
import type { TextOf } from "#app/ui/text.tsx";
import { pointOf } from "./map-point.ts";

/** What a map is made of: the edition with one card's visits and offers by shop. */
export type MapParts = {
  edition: Edition;
  visited: Set<string>;
  /** Titles by shop id, of what holds at this moment. */
  offers: Map<string, string>;
  crowding: Map<string, Crowding>;
};

/** The checkpoints as a map and its list show them to one reader at one moment. */
export function mapCheckpointFeatures(
  { edition, visited, offers }: Omit<MapParts, "crowding">,
  t: TextOf,
  now: Date,
): CheckpointFeature[] {
  const featureOf = (one: Checkpoint): CheckpointFeature => {
    const { id, number, shop, street } = one;
    const open = shopOpenState(edition, shop, now);
    return {
      type: "Feature",
      id: number,
      geometry: pointOf([shop.lng, shop.lat]),
      properties: {
        kind: "checkpoint",
        name: t.plainName(shop.names),
        slug: shop.slug,
        street: street.slug,
        category: shop.category,
        open: open.open,
        hours: open.open
          ? t.plain("opening.openUntil", { time: hourText(open.until) })
          : t.plain(shutWords(open)),
        offer: offers.get(shop.id) ?? null,
        visited: visited.has(id),
        ease: easeOf(shop),
      },
    };
  };
  return edition.checkpoints.filter((one) => !hasLeft(one)).map(featureOf);
}

/** The interactive map's checkpoints as GeoJSON (RFC 7946) and its streets; how busy a street is in words only, never a number of people. */
export function mapData(parts: MapParts, t: TextOf, now: Date): MapData {
  const { edition, crowding } = parts;
  return {
    type: "FeatureCollection",
    features: mapCheckpointFeatures(parts, t, now),
    streets: edition.streets.map(({ slug, names, emblem }) => ({
      slug,
      name: t.plainName(names),
      hue: hues[emblem].hue,
      crowding: crowding.get(slug) ?? null,
    })),
  };
}
