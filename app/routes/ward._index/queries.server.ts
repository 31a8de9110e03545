import { distanceMetres } from "#app/domain/distance.ts";
import { isOwnPress } from "#app/domain/evidence.ts";
import { formatCardNumber } from "#app/domain/card-number.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { findHold, type Hold, listHolds } from "#app/models/hold.server.ts";
import {
  type CardStamp,
  listCardStamps,
  type Stamp,
} from "#app/models/stamp.server.ts";
import { db } from "#db/client.server.ts";

const SHOWN = 20;
const FREE_METRES = 300;

/** How a held stamp was reached from one other counted press of its card. */
function wayBetween(edition: Edition, held: Stamp, other: CardStamp) {
  const to = edition.checkpointById.get(held.checkpointId);
  const from = edition.checkpointById.get(other.checkpointId);
  if (!to || !from) return null;
  const metres = distanceMetres(from.shop, to.shop);
  const seconds =
    Math.abs(held.pressedAt.getTime() - other.pressedAt.getTime()) / 1000;
  if (metres <= FREE_METRES) return null;
  return {
    at: other.pressedAt,
    streetNames: from.street.shortNames,
    metres,
    minutes: Math.max(1, Math.round(seconds / 60)),
    kmPerHour: Math.round((metres / Math.max(1, seconds)) * 3.6),
  };
}

function fastestWay(edition: Edition, held: Stamp, others: CardStamp[]) {
  const ways = others
    .filter((stamp) => stamp.standing === "counted" && isOwnPress(stamp.method))
    .flatMap((stamp) => wayBetween(edition, held, stamp) ?? []);
  return ways.sort((a, b) => b.kmPerHour - a.kmPerHour)[0] ?? null;
}

async function viewOf(edition: Edition, { stamp, cardNumber }: Hold) {
  const all = await listCardStamps(db, stamp.cardId, edition.rally.id);
  const others = all.filter(({ id }) => id !== stamp.id);
  const checkpoint = edition.checkpointById.get(stamp.checkpointId)!;
  return {
    id: stamp.id,
    day: stamp.day,
    at: stamp.pressedAt,
    card: formatCardNumber(cardNumber),
    shopNames: checkpoint.shop.names,
    streetNames: checkpoint.street.shortNames,
    number: checkpoint.number,
    way: fastestWay(edition, stamp, others),
    counted: others.filter(({ standing }) => standing === "counted").length,
    held: others.filter(({ standing }) => standing === "held").length,
  };
}

/** The newest holds with what an official needs to decide; one more than shown tells that there are more. */
export async function readHolds(edition: Edition) {
  const holds = await listHolds(edition.rally.id, SHOWN + 1);
  return {
    rows: await Promise.all(
      holds.slice(0, SHOWN).map((hold) => viewOf(edition, hold)),
    ),
    hasMore: holds.length > SHOWN,
  };
}

/** One held stamp of this rally; null when it is not, or no longer, held. */
export async function readHold(edition: Edition, stampId: string) {
  const hold = await findHold(db, edition.rally.id, stampId);
  return hold && viewOf(edition, hold);
}
