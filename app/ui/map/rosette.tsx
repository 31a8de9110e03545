import { BusyMark, streetWords } from "./busy-mark.tsx";
import type { MapStreet, Point } from "./types.ts";

const tails = "M-38 30-46 83-27 78-16 91-3 50ZM38 30 46 83 27 78 16 91 3 50Z";

type RosetteProps = { street: MapStreet; at: Point; r: number };

/** A street as a rosette that links to it; the chosen street has a heavier ring. */
export function Rosette({ street, at: [x, y], r }: RosetteProps) {
  const { href, emblem, active } = street;
  const scale = Math.round((r / 50) * 100) / 100;
  return (
    <a
      href={href}
      className={`rosette hue-${emblem}`}
      aria-current={active ? "true" : undefined}
    >
      <title>{streetWords(street)}</title>
      <g
        transform={`translate(${Math.round(x)} ${Math.round(y)})scale(${scale})`}
      >
        <g className="r-body">
          <path d={tails} />
          <circle r={active ? 47.5 : 50} strokeWidth={active ? 9 : 4.4} />
          <use href={`#e-${emblem}`} x="-36" y="-36" width="72" height="72" />
          <BusyMark street={street} at={[0, 0]} r={50} />
        </g>
      </g>
    </a>
  );
}
