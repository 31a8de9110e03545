import { wear } from "./ink-wear.ts";
import { outerRing } from "./seal-ring.ts";
import type { RingKind } from "./seal-ring.ts";
import { sealBox, SealPhoto, Strokes } from "./seal.tsx";
import type { SealMark } from "./seal.tsx";

const ringKinds: RingKind[] = ["plain", "scallop", "coin", "double"];

/**
 * What all small seals of a page share: four rings, the density of the ink and
 * the worn specks. No filter, because an old phone would run it once a stamp.
 * Put it once a page before the first `SealSmall`, beside an `EmblemSprite`.
 */
export function InkTile() {
  return (
    <svg width={0} height={0} className="sprite" aria-hidden>
      <radialGradient
        id="ink"
        gradientUnits="userSpaceOnUse"
        cx="-20"
        cy="-50"
        r="150"
      >
        <stop className="ink-stop" stopOpacity=".72" />
        <stop className="ink-stop" offset=".3" stopOpacity=".96" />
        <stop className="ink-stop" offset=".7" />
        <stop className="ink-stop" offset="1" stopOpacity=".74" />
      </radialGradient>
      {ringKinds.map((kind) => (
        <g key={kind} id={`ring-${kind}`} fill="none" stroke="url(#ink)">
          <Strokes strokes={outerRing(kind, "small")} />
          <path d="M-64 48H64M-64 86H64" strokeWidth="3.4" />
        </g>
      ))}
      <g id="ink-wear" className="ink-wear">
        {wear.map(({ d, width }) => (
          <path key={width} d={d} strokeWidth={width} />
        ))}
      </g>
    </svg>
  );
}

type SealSmallProps = {
  mark: SealMark;
  /** As printed in the band: `11.22`. */
  date: string;
  /** The accessible name. Left out where the row around it says the same. */
  label?: string;
  /** Pixels, 80 at most. */
  size: number;
};

/** A pressed seal on the card. Needs `InkTile` and `EmblemSprite` on the page. */
export function SealSmall({ mark, date, label, size }: SealSmallProps) {
  const turn = Math.round(mark.tilt * 40);
  return (
    <svg
      className={`seal seal-small hue-${mark.emblem}`}
      viewBox={sealBox}
      width={size}
      height={size}
      {...(label === undefined
        ? { "aria-hidden": true }
        : { role: "img", "aria-label": label })}
    >
      <g transform={`rotate(${mark.tilt})`}>
        <use href={`#ring-${mark.ring}`} />
        {mark.photo ? (
          <SealPhoto href={mark.photo.small} r={46} y={1} />
        ) : (
          <text lang="ja" className="seal-kanji" y="36">
            {mark.kanji}
          </text>
        )}
        <text className="seal-date" y="78.5">
          {date}
        </text>
        <use
          href={`#e-${mark.emblem}`}
          className="seal-emblem"
          x="-29"
          y="-109"
          width="58"
          height="58"
        />
        <use href="#ink-wear" transform={`rotate(${turn})`} />
      </g>
    </svg>
  );
}
