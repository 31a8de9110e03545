import type { ReactNode } from "react";
import { smoothPath } from "./curve.ts";
import type { Layout } from "./layout.ts";
import type { PlacedLabel } from "./label-layout.ts";
import type { Measures } from "./measures.ts";

function r(value: number): number {
  return Math.round(value);
}

export function Names({
  className,
  labels,
  size,
}: {
  className: string;
  labels: PlacedLabel[];
  size: number;
}) {
  return (
    <g className={className} fontSize={size} strokeWidth={Math.round(size / 4)}>
      {labels.map(({ text, x, y, anchor }) => (
        <text
          key={`${text} ${x} ${y}`}
          x={x}
          y={y}
          textAnchor={anchor === "start" ? undefined : anchor}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** The stations' rings. */
export function Stations({
  terrain,
  size,
}: {
  terrain: Layout["terrain"];
  size: Measures;
}) {
  return (
    <g className="m-station" strokeWidth={size.stationPen}>
      {terrain.stations.map(({ name, at }) => (
        <circle key={name} cx={r(at[0])} cy={r(at[1])} r={size.station} />
      ))}
    </g>
  );
}

type DrawnLand = Pick<Layout, "terrain" | "hills" | "names">;

function Waves({ layout }: { layout: DrawnLand }) {
  const [main] = layout.terrain.rivers;
  const points = main?.points ?? [];
  const d = [0.2, 0.55, 0.8]
    .flatMap((share) => points[Math.floor(points.length * share)] ?? [])
    .reduce(
      (path, value, index) =>
        path +
        (index % 2 === 0
          ? `M${r(value) - 20} `
          : `${r(value)}q5-5 10 0t10 0q5-5 10 0t10 0`),
      "",
    );
  return <path className="m-wave" d={d} />;
}

/** The ward itself: ground, hills, rivers, lines and stations, then what is on it, then its names. The ground has no names and no links, so that a lens can show it again. */
export function Land({
  id,
  layout,
  size,
  under,
  children,
}: {
  id: string;
  layout: DrawnLand;
  size: Measures;
  /** Drawn on the ground, under the rivers. */
  under?: ReactNode;
  /** Drawn on everything but the names. */
  children?: ReactNode;
}) {
  const { terrain, hills } = layout;
  return (
    <>
      <g id={`${id}-land`}>
        <defs>
          <path id={`${id}-edge`} d={smoothPath(terrain.outline, true)} />
          <clipPath id={`${id}-clip`}>
            <use href={`#${id}-edge`} />
          </clipPath>
        </defs>
        <use
          href={`#${id}-edge`}
          className="m-shadow"
          transform="translate(7 9)"
        />
        <use
          href={`#${id}-edge`}
          className="m-ground"
          strokeWidth={size.outline}
        />
        <use
          href={`#${id}-edge`}
          className="m-glow"
          clipPath={`url(#${id}-clip)`}
          strokeWidth={7 + size.outline}
        />
        <path className="m-hill" d={hills} strokeWidth={size.hillPen} />
        <g className="m-water">
          {terrain.rivers.toReversed().map(({ name, width, points }) => (
            <path
              key={name}
              className={width > 12 ? "m-river" : undefined}
              d={smoothPath(points)}
              strokeWidth={width}
            />
          ))}
        </g>
        {under}
        <Waves layout={layout} />
        <g className="m-rail">
          {terrain.courses.toReversed().map(({ name, colour, points }) => (
            <g key={name} color={colour} strokeWidth={size.rail}>
              <path
                className="m-casing"
                d={smoothPath(points)}
                strokeWidth={size.rail + 4}
              />
              <path d={smoothPath(points)} />
            </g>
          ))}
        </g>
        <Stations terrain={terrain} size={size} />
        {size.landmark > 0 &&
          terrain.landmarks
            .filter(({ kind }) => kind === "office")
            .map(({ name, at }) => (
              <path
                key={name}
                className="m-office"
                d={`M${r(at[0]) - 9} ${r(at[1]) + 9}h18v-13l-9-8-9 8z`}
              />
            ))}
      </g>
      {children}
      <Names
        className="m-river-name"
        labels={layout.names.rivers}
        size={r(size.label * 0.9)}
      />
      <Names
        className="m-landmark"
        labels={layout.names.landmarks}
        size={size.landmark}
      />
      <Names
        className="m-station-name"
        labels={layout.names.stations}
        size={size.label}
      />
    </>
  );
}
