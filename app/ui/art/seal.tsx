import type { PhotoView } from "#app/domain/photo.ts";
import { EmblemDrawing } from "./emblem.tsx";
import type { EmblemName } from "./hues.ts";
import { innerRing, outerRing } from "./seal-ring.ts";
import type { RingKind, Stroke } from "./seal-ring.ts";
import { RingText } from "./seal-text.tsx";

export type SealMark = {
  kanji: string;
  ring: RingKind;
  /** Degrees, -8.5 to 8.5. A fresh seal is always at -8. */
  tilt: number;
  emblem: EmblemName;
  /** The shop's own picture inside the ring; null or left out for its character. */
  photo?: PhotoView | null;
};

export const sealBox = "-108 -112 216 216";

export function Strokes({ strokes }: { strokes: Stroke[] }) {
  return (
    <>
      {strokes.map(({ d, width, dash }) => (
        <path key={d} d={d} strokeWidth={width} strokeDasharray={dash} />
      ))}
    </>
  );
}

/** A shop's own picture as a disc of radius `r` about (0, y); the seal is named as a whole. */
export function SealPhoto(disc: { href: string; r: number; y: number }) {
  const { href, r, y } = disc;
  return (
    <image
      className="seal-photo"
      href={href}
      x={-r}
      y={y - r}
      width={2 * r}
      height={2 * r}
    />
  );
}

/** Worn rubber: grain displaces the edge, blots thin the ink. Costly to paint, so one a page. */
export function InkFilter({ id }: { id: string }) {
  return (
    <filter
      id={id}
      x="-8%"
      y="-8%"
      width="116%"
      height="116%"
      colorInterpolationFilters="sRGB"
    >
      <feTurbulence
        type="fractalNoise"
        baseFrequency=".022"
        numOctaves="2"
        seed="7"
        result="b"
      />
      <feTurbulence
        type="fractalNoise"
        baseFrequency=".42"
        numOctaves="2"
        seed="10"
        result="g"
      />
      <feDisplacementMap
        in="SourceGraphic"
        in2="g"
        scale="1.7"
        xChannelSelector="R"
        yChannelSelector="G"
        result="r"
      />
      <feComposite in="g" in2="b" operator="arithmetic" k2=".62" k3=".8" />
      <feColorMatrix
        values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -9 0 0 0 8.75"
        result="h"
      />
      <feComposite in="r" in2="h" operator="in" result="w" />
      <feColorMatrix
        in="b"
        values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -1.5 0 0 1.74"
      />
      <feComposite in="w" operator="in" />
    </filter>
  );
}

export type SealLargeProps = {
  /** Prefix of the ids inside; unique on the page. */
  id: string;
  mark: SealMark;
  streetName: string;
  /** As cut in the ring, e.g. `No.001`. */
  number: string;
  /** As printed in the band: `2026.11.22`. */
  date: string;
  /** The accessible name. */
  label: string;
  size: number;
  fresh?: boolean;
  /** Id of an `InkFilter` already on the page; without it the seal brings its own. */
  inkFilter?: string;
};

/** The shop's seal as pressed, with street, number and date. */
export function SealLarge(props: SealLargeProps) {
  const { id, mark, size, fresh = false, inkFilter } = props;
  const ink = inkFilter ?? `${id}-ink`;
  return (
    <svg
      className={`seal hue-${mark.emblem}${fresh ? " seal-fresh" : ""}`}
      viewBox={sealBox}
      width={size}
      height={size}
      role="img"
      aria-label={props.label}
    >
      {inkFilter === undefined && <InkFilter id={ink} />}
      <g
        transform={`rotate(${fresh ? -8 : mark.tilt})`}
        filter={`url(#${ink})`}
      >
        <g fill="none" stroke="currentColor">
          <Strokes strokes={[...outerRing(mark.ring, "large"), innerRing()]} />
          <path d="M-57 58H57M-57 84.5H57" strokeWidth="2.2" />
        </g>
        <g fill="currentColor">
          <RingText id={id} left={props.streetName} right={props.number} />
          {!mark.photo && (
            <text lang="ja" className="seal-kanji" y="34">
              {mark.kanji}
            </text>
          )}
          <text className="seal-date" y="77.6">
            {props.date}
          </text>
        </g>
        <g className="seal-emblem" transform="translate(0-79)scale(.519)">
          <EmblemDrawing name={mark.emblem} />
        </g>
        {mark.photo && <SealPhoto href={mark.photo.large} r={50} y={5} />}
      </g>
    </svg>
  );
}
