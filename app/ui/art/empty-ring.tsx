import type { EmblemName } from "./hues.ts";

type EmptyRingProps = {
  /** As printed: `002`. */
  number: string;
  /** Sets the hue. Left out where the panel around it already does. */
  emblem?: EmblemName;
  /** The accessible name. Left out where the link around it has one. */
  visitedLabel?: string;
};

/** A slot of the card that waits for its stamp. Plain HTML, because a card has up to 110 of them. */
export function EmptyRing({ number, emblem, visitedLabel }: EmptyRingProps) {
  const hue = emblem === undefined ? "" : ` hue-${emblem}`;
  const naming =
    visitedLabel === undefined
      ? {}
      : { role: "img", "aria-label": visitedLabel };
  return (
    <span className={`empty-ring${hue}`} {...naming}>
      {number}
    </span>
  );
}
