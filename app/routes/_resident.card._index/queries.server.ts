import type { CardRallies } from "#app/http/card-edition.server.ts";
import type { Flash } from "#app/http/flash.server.ts";
import { easeOf } from "#app/domain/ease.ts";
import { formatCardNumber } from "#app/domain/card-number.ts";
import { formatRescueCode } from "#app/domain/rescue.ts";
import { readCard } from "#app/models/card-page.server.ts";
import { type Card, rescueCodeOf } from "#app/models/card.server.ts";
import type { Language } from "#app/locales/index.ts";
import type {
  Checkpoint,
  Edition,
  Street,
} from "#app/models/edition.server.ts";
import { readEntries } from "#app/models/entry.server.ts";
import { nextShops } from "#app/models/next-shops.server.ts";
import type { CardStamp } from "#app/models/stamp.server.ts";
import { noticesOf } from "#app/ui/resident/notice.ts";
import { headOf } from "#app/ui/resident/mark.ts";
import { emptySlots } from "./empty-slots.server.tsx";
import type { SlotView } from "./slots.tsx";

/** Everything the card shows. */
export async function findCardPage(
  { edition, query, names, others }: CardRallies,
  card: Card | null,
  flash: Flash | null,
  language: Language,
  now: Date,
) {
  const { stamps, tiers, next, counted } = await readCard(edition, card);
  const entries = card ? await readEntries(card.id) : [];
  const shown = stamps.filter(({ standing }) => standing !== "voided");
  const pressed = shown.find(({ id }) => id === flash?.stampId);
  const from = pressed ?? shown.at(-1);
  return {
    rally: { query, names, others },
    notices: noticesOf(edition),
    number: card ? formatCardNumber(card.number) : null,
    tiers: tiers.map(({ tier, progress }) => ({
      slug: tier.slug,
      mark: tier.mark,
      names: tier.names,
      rule: tier.rule,
      progress,
      entry: entries.find(({ tierId }) => tierId === tier.id)?.number ?? null,
    })),
    next: next && { names: next.tier.names, progress: next.progress },
    streets: streetsOf(edition).map((street) => ({
      slug: street.slug,
      emblem: street.emblem,
      names: street.names,
      isSample: street.isSample,
      isVisited: counted.some(({ streetId }) => streetId === street.id),
      ...slotsOf(edition, street, shown, language),
    })),
    moment: pressed && flash ? momentOf(edition, pressed, flash) : null,
    rescue:
      flash?.said === "first" && card
        ? formatRescueCode(rescueCodeOf(card))
        : null,
    nearby: from ? nearby(edition, from, shown, now) : [],
    isSample: edition.ward.isSample,
  };
}

export type CardView = Awaited<ReturnType<typeof findCardPage>>;

/** The streets with a shop in this rally. */
function streetsOf({ streets, checkpointsByStreet }: Edition): Street[] {
  return streets.filter(({ id }) => checkpointsByStreet.has(id));
}

function slotsOf(
  edition: Edition,
  street: Street,
  stamps: CardStamp[],
  language: Language,
) {
  const own = edition.checkpointsByStreet.get(street.id) ?? [];
  const slots = own.map((checkpoint) => slotOf(checkpoint, stamps));
  const have = slots.filter(({ stamp }) => stamp !== null).length;
  const total = slots.length;
  return have > 0
    ? { have, total, slots, emptySlots: "" }
    : {
        have,
        total,
        slots: null,
        emptySlots: emptySlots(edition, street, language, slots),
      };
}

function slotOf(checkpoint: Checkpoint, stamps: CardStamp[]): SlotView {
  const stamp = stamps.find(
    ({ checkpointId }) => checkpointId === checkpoint.id,
  );
  const { slug, names } = checkpoint.shop;
  return {
    number: checkpoint.number,
    slug,
    names,
    stamp: stamp ? { marked: headOf(checkpoint), day: stamp.day } : null,
  };
}

function momentOf(edition: Edition, stamp: CardStamp, flash: Flash) {
  const checkpoint = edition.checkpointById.get(stamp.checkpointId);
  if (!checkpoint) return null;
  return {
    said: flash.said,
    standing: stamp.standing,
    pressedAt: stamp.pressedAt,
    day: stamp.day,
    ...headOf(checkpoint),
  };
}

function nearby(
  edition: Edition,
  from: CardStamp,
  all: CardStamp[],
  now: Date,
) {
  const checkpoint = edition.checkpointById.get(from.checkpointId);
  if (!checkpoint) return [];
  const visited = new Set(all.map(({ checkpointId }) => checkpointId));
  return nextShops(edition, checkpoint, visited, now).map(
    ({ checkpoint: { number, shop, street }, minutes, open }) => ({
      number,
      minutes,
      open,
      ease: easeOf(shop),
      slug: shop.slug,
      names: shop.names,
      isSample: shop.isSample,
      emblem: street.emblem,
    }),
  );
}
