import { controlThrough, sampleQuadratic } from "./curve.ts";
import type { RibbonPoints } from "./ribbon-ground.ts";
import type { MapStreet, Point } from "./types.ts";

function r(value: number): number {
  return Math.round(value * 10) / 10;
}

function tail(points: RibbonPoints): string {
  const [end, before] = sampleQuadratic(points, 24).toReversed() as [
    Point,
    Point,
  ];
  const angle =
    (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI;
  return `translate(${r(end[0])} ${r(end[1])})rotate(${r(angle)})`;
}

/** The ribbon's cloth: shadow, paper edge, hue and swallow tail. */
export function Cloth({
  points,
  width,
}: {
  points: RibbonPoints;
  width: number;
}) {
  const [from, , to] = points;
  const through = controlThrough(points);
  const d =
    `M${[...from, ...through].map(Math.round).join(" ")} ${to.map(Math.round).join(" ")}`.replace(
      /^M(\S+ \S+) /,
      "M$1Q",
    );
  const half = r(width / 2 - 1);
  return (
    <>
      <path
        className="m-ribbon-shadow"
        d={d}
        transform="translate(3 4)"
        strokeWidth={width}
      />
      <path className="m-ribbon-edge" d={d} strokeWidth={width + 3} />
      <path className="m-ribbon" d={d} strokeWidth={half * 2} />
      <path
        className="m-tail"
        d={`M-1-${half}h16l-${half} ${half} ${half} ${half}H-1Z`}
        transform={tail(points)}
      />
    </>
  );
}

/** The emblem at a ribbon's head. */
export function Head({
  street,
  at: [x, y],
  radius,
}: {
  street: MapStreet;
  at: Point;
  radius: number;
}) {
  const half = r(radius * 0.77);
  return (
    <>
      <circle
        className="m-head"
        cx={r(x)}
        cy={r(y)}
        r={radius}
        strokeWidth={street.active ? 4.6 : 2.4}
      />
      <use
        href={`#e-${street.emblem}`}
        x={r(x - half)}
        y={r(y - half)}
        width={half * 2}
        height={half * 2}
      />
    </>
  );
}
