import { tokyoDate } from "#app/domain/business-day.ts";
import {
  DETOUR,
  distanceMetres,
  walkingMinutes,
} from "#app/domain/distance.ts";
import type { OpenState } from "#app/domain/opening.ts";
import type { Checkpoint, Edition } from "./edition.server.ts";
import { shopOpenState } from "./shop-hours.server.ts";

const NEAREST = 2;
const LOOKED_AT = 14;

export type NextShop = {
  checkpoint: Checkpoint;
  minutes: number;
  open: OpenState;
};

/** Open, opens later today, or shut for the day. */
function rankOf(open: OpenState, now: Date): number {
  if (open.open) return 0;
  return open.nextOpens?.day === tokyoDate(now) ? 1 : 2;
}

/**
 * Where to walk next from a checkpoint: the two nearest not visited yet and the
 * nearest of a street not visited yet; open ones first, then those that open
 * later today. Minutes at 80 m a
 * minute over 1.3 × the straight line.
 */
export function nextShops(
  edition: Edition,
  from: Checkpoint,
  visited: Set<string>,
  now: Date,
): NextShop[] {
  const streets = new Set(
    [...visited].map((id) => edition.checkpointById.get(id)?.street.id),
  );
  const candidates = edition.checkpoints
    .filter((one) => !visited.has(one.id) && !one.withdrawnAt)
    .map((checkpoint) => ({
      checkpoint,
      metres: distanceMetres(from.shop, checkpoint.shop) * DETOUR,
    }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, LOOKED_AT)
    .map((one) => ({
      ...one,
      open: shopOpenState(edition, one.checkpoint.shop, now),
    }));
  const ranked = [0, 1, 2].flatMap((rank) =>
    candidates.filter(({ open }) => rankOf(open, now) === rank),
  );
  const near = ranked.slice(0, NEAREST);
  const elsewhere = ranked.find(
    (one) => !near.includes(one) && !streets.has(one.checkpoint.street.id),
  );
  return [...near, elsewhere ?? ranked[NEAREST]].flatMap((one) =>
    one
      ? {
          checkpoint: one.checkpoint,
          minutes: walkingMinutes(one.metres),
          open: one.open,
        }
      : [],
  );
}

/** The station of a shop's street that is nearest on foot. */
export function nearestStation(edition: Edition, { shop, street }: Checkpoint) {
  const stations = edition.ward.geography.stations
    .filter(({ name }) => street.stations.includes(name))
    .map((station) => ({
      station,
      minutes: walkingMinutes(distanceMetres(station, shop) * DETOUR),
    }));
  return stations.sort((a, b) => a.minutes - b.minutes)[0] ?? null;
}
