import { boxOfLabel } from "./label-layout.ts";
import type { PlacedLabel } from "./label-layout.ts";
import { Names } from "./land.tsx";
import type { Lens } from "./lens.ts";
import type { Measures } from "./measures.ts";
import type { RibbonPoints } from "./ribbon-ground.ts";
import { Cloth, Head } from "./street-ribbon.tsx";
import { Dots } from "./dots.tsx";
import { distance } from "./shape.ts";
import type { MapCheckpoint, MapLabels, MapStreet, Point } from "./types.ts";

/** The names that lie wholly under the lens. */
function namesUnder(
  { source, sourceRadius }: Lens,
  names: PlacedLabel[],
  size: number,
) {
  return names.filter((name) => {
    const { left, top, right, bottom } = boxOfLabel(name, size);
    const corners: Point[] = [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ];
    return corners.every((at) => distance(at, source) < sourceRadius - 6);
  });
}

type MagnifierProps = {
  id: string;
  lens: Lens;
  street: MapStreet;
  ribbon: RibbonPoints;
  checkpoints: MapCheckpoint[];
  size: Measures;
  labels: MapLabels;
  /** The stations' names on the map. */
  names: PlacedLabel[];
};

/** The chosen street under a lens, its checkpoints numbered and linked. */
export function Magnifier(props: MagnifierProps) {
  const { id, lens, street, ribbon, checkpoints, size, labels, names } = props;
  const { source, sourceRadius, centre, radius, zoom } = lens;
  const scale = Math.round(zoom * 1000) / 1000;
  const x = Math.round(centre[0] - source[0] * scale);
  const y = Math.round(centre[1] - source[1] * scale);
  const rim = Math.round(radius * 0.707);
  return (
    <g>
      <circle
        className="m-source"
        cx={source[0]}
        cy={source[1]}
        r={sourceRadius}
      />
      <clipPath id={`${id}-lens`}>
        <circle cx={centre[0]} cy={centre[1]} r={radius} />
      </clipPath>
      <circle
        className="m-shadow"
        cx={centre[0] + 9}
        cy={centre[1] + 11}
        r={radius}
      />
      <path
        className="m-handle"
        d={`M${centre[0] + rim} ${centre[1] + rim}l46 46`}
      />
      <circle className="m-glass" cx={centre[0]} cy={centre[1]} r={radius} />
      <g clipPath={`url(#${id}-lens)`}>
        <g transform={`translate(${x} ${y})scale(${scale})`}>
          <use href={`#${id}-land`} aria-hidden />
          <g className={`m-street hue-${street.emblem}`}>
            <Cloth points={ribbon} width={size.ribbon} />
            <Dots
              points={ribbon}
              checkpoints={checkpoints}
              width={size.ribbon}
              head={size.head}
              numbered
              linked
              labels={labels}
            />
            <Head street={street} at={ribbon[0]} radius={size.head} />
          </g>
          <Names
            className="m-station-name"
            labels={namesUnder(lens, names, size.label)}
            size={size.label}
          />
        </g>
      </g>
      <circle className="m-rim" cx={centre[0]} cy={centre[1]} r={radius} />
    </g>
  );
}
