import type { Names } from "#app/domain/place.ts";
import { EmptyRing } from "#app/ui/art/empty-ring.tsx";
import { SealSmall } from "#app/ui/art/seal-small.tsx";
import { dayText } from "#app/ui/dates.ts";
import { type Marked, markOf, numberLabel } from "#app/ui/resident/mark.ts";
import { unmarked, useText } from "#app/ui/text.tsx";

export type SlotView = {
  number: number;
  slug: string;
  names: Names;
  /** The seal and its day, once the shop has been visited. */
  stamp: { marked: Marked; day: string } | null;
};

function Slot({ slot }: { slot: SlotView }) {
  const t = useText();
  const { slug, stamp } = slot;
  const number = numberLabel(slot.number);
  const shop = t.bareName(slot.names);
  if (!stamp)
    return (
      <a href={`/shops/${slug}`}>
        <EmptyRing number={number} />
        <span className="hidden"> {shop}</span>
      </a>
    );
  const date = unmarked(dayText(t.language, stamp.day));
  return (
    <a href={`/shops/${slug}`}>
      <SealSmall
        mark={markOf(stamp.marked)}
        date={stamp.day.slice(5).replace("-", ".")}
        size={58}
      />
      <span className="hidden">
        {t.plain("common.number", { number })} {shop} {date}
      </span>
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
