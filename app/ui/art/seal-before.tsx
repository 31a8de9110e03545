import { EmblemDrawing } from "./emblem.tsx";
import { sealBox, SealPhoto } from "./seal.tsx";
import type { SealMark } from "./seal.tsx";
import { RingText } from "./seal-text.tsx";

type SealBeforeProps = {
  /** Prefix of the ids inside; unique on the page. */
  id: string;
  mark: Pick<SealMark, "kanji" | "emblem" | "photo">;
  streetName: string;
  /** As cut in the ring, e.g. `No.001`. */
  number: string;
  /** The empty date band's words: year, month, day. */
  band: string;
  /** The accessible name. */
  label: string;
  size: number;
};

/** The place where the seal will be pressed. Drawn empty: a faded stamp would look like one already pressed. */
export function SealBefore(props: SealBeforeProps) {
  const { id, mark, size } = props;
  return (
    <svg
      className={`seal seal-before hue-${mark.emblem}`}
      viewBox={sealBox}
      width={size}
      height={size}
      role="img"
      aria-label={props.label}
    >
      <circle className="sb-disc" r="94" />
      <circle className="sb-face" r="67" />
      <circle className="sb-hole" cy="-79" r="33" />
      <path className="sb-hole" d="M-57 57H57V98H-57Z" />
      <path className="sb-band" d="M-57 58H57M-57 84.5H57" />
      <RingText id={id} left={props.streetName} right={props.number} />
      {mark.photo ? (
        <SealPhoto href={mark.photo.large} r={50} y={5} />
      ) : (
        <text lang="ja" className="seal-kanji" y="34">
          {mark.kanji}
        </text>
      )}
      <text className="sb-date" x="14" y="76.5">
        {props.band}
      </text>
      <g className="seal-emblem" transform="translate(0-79)scale(.519)">
        <EmblemDrawing name={mark.emblem} />
      </g>
    </svg>
  );
}
