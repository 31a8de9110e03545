import type { Card } from "#app/models/card.server.ts";
import type { Edition, Shop } from "#app/models/edition.server.ts";
import { checkpointOf } from "#app/models/merchant-day.server.ts";
import {
  findStampHere,
  staffState,
} from "#app/models/staff-check-in.server.ts";
import type { CardForShop } from "./card-standing.tsx";

/** What a shop sees of a resident's card: whether it can stamp it, and its own latest stamp on it. */
export async function readCardForShop(
  edition: Edition,
  shop: Shop,
  card: Card,
  now: Date,
): Promise<CardForShop> {
  const checkpoint = checkpointOf(edition, shop);
  const state = checkpoint ? staffState(edition, card, now) : "withdrawn";
  const here =
    checkpoint && (await findStampHere(edition, checkpoint, card, now));
  const channel = edition.channels.find(({ kind }) => kind === card.channel);
  const latest = here?.latest;
  return {
    shopNames: shop.names,
    refusal: state === "running" ? null : state,
    message: edition.pause?.message ?? "",
    channel: channel && {
      kind: channel.kind,
      startsOn: channel.startsOn,
      endsOn: channel.endsOn,
    },
    isFull: here?.isFull ?? false,
    latest: latest
      ? {
          day: latest.day,
          at: latest.method === "desk" ? null : latest.pressedAt,
          standing: latest.standing,
        }
      : null,
  };
}
