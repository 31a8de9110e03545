import type { Lens } from "./lens.ts";
import type { Measures } from "./measures.ts";
import type { RibbonPoints } from "./ribbon-ground.ts";
import { Cloth, Head } from "./street-ribbon.tsx";
import { Dots } from "./dots.tsx";
import type { MapCheckpoint, MapLabels, MapStreet } from "./types.ts";

type MagnifierProps = {
  id: string;
  lens: Lens;
  street: MapStreet;
  ribbon: RibbonPoints;
  checkpoints: MapCheckpoint[];
  size: Measures;
  labels: MapLabels;
};

/** The chosen street under a lens, its checkpoints numbered and linked. */
export function Magnifier(props: MagnifierProps) {
  const { id, lens, street, ribbon, checkpoints, size, labels } = props;
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
        </g>
      </g>
      <circle className="m-rim" cx={centre[0]} cy={centre[1]} r={radius} />
    </g>
  );
}
