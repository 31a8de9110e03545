import { emblems } from "./emblems.ts";
import type { EmblemName } from "./hues.ts";

const box = "-54 -54 108 108";
const pen = {
  fill: "currentColor",
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

/** The emblem's strokes alone, to be placed inside another drawing. */
export function EmblemDrawing({ name }: { name: EmblemName }) {
  return <g {...pen} dangerouslySetInnerHTML={{ __html: emblems[name] }} />;
}

function naming(label: string | undefined) {
  return label === undefined
    ? ({ "aria-hidden": true } as const)
    : ({ role: "img", "aria-label": label } as const);
}

type EmblemProps = { name: EmblemName; size: number; label?: string };

/** A street's emblem, `size` px square. Without a label it is hidden from readers: its street's name stands beside it. */
export function Emblem({ name, size, label }: EmblemProps) {
  return (
    <svg
      className={`emblem hue-${name}`}
      viewBox={box}
      width={size}
      height={size}
      {...naming(label)}
    >
      <EmblemDrawing name={name} />
    </svg>
  );
}

/** The drawings a page repeats, once. Put it before the first `EmblemUse`, once a page. */
export function EmblemSprite({ names }: { names: readonly EmblemName[] }) {
  return (
    <svg width={0} height={0} className="sprite" aria-hidden>
      {[...new Set(names)].map((name) => (
        <symbol key={name} id={`e-${name}`} viewBox={box} {...pen}>
          <g dangerouslySetInnerHTML={{ __html: emblems[name] }} />
        </symbol>
      ))}
    </svg>
  );
}

/** An emblem drawn from the page's `EmblemSprite`. */
export function EmblemUse({ name, size, label }: EmblemProps) {
  return (
    <svg
      className={`emblem hue-${name}`}
      width={size}
      height={size}
      {...naming(label)}
    >
      <use href={`#e-${name}`} />
    </svg>
  );
}
