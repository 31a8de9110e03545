import type { Names } from "#app/domain/place.ts";
import { EmptyRing } from "#app/ui/art/empty-ring.tsx";
import { SealSmall } from "#app/ui/art/seal-small.tsx";
import { dayText } from "#app/ui/dates.ts";
import { type Marked, markOf, numberLabel } from "#app/ui/resident/mark.ts";
import { useText } from "#app/ui/text.tsx";

export type SlotView = {
  number: number;
  slug: string;
  names: Names;
  /** The seal and its day, once the shop has been visited. */
  stamp: { marked: Marked; day: string } | null;
};

function Slot({ slot }: { slot: SlotView }) {
  const t = useText();
  const number = numberLabel(slot.number);
  const shop = t.plainName(slot.names);
  if (!slot.stamp)
    return (
      <a
        href={`/shops/${slot.slug}`}
        aria-label={t.plain("card.slotLabel", { number, shop })}
      >
        <EmptyRing number={number} />
      </a>
    );
  const date = dayText(t.language, slot.stamp.day);
  const day = slot.stamp.day.slice(5).replace("-", ".");
  return (
    <a
      href={`/shops/${slot.slug}`}
      aria-label={t.plain("card.sealLabel", { number, shop, date })}
    >
      <SealSmall mark={markOf(slot.stamp.marked)} date={day} size={58} />
    </a>
  );
}

/** A street's shops: each an empty ring or its stamp. */
export function Slots({ slots }: { slots: SlotView[] }) {
  return slots.map((slot) => (
    <li key={slot.number}>
      <Slot slot={slot} />
    </li>
  ));
}
