import type { Point } from "./types.ts";

function around(points: Point[], index: number, closed: boolean): Point {
  const { length } = points;
  const place = closed
    ? (index + length) % length
    : Math.min(Math.max(index, 0), length - 1);
  return points[place] as Point;
}

/** The control points of a uniform Catmull-Rom segment (tension .5) as a cubic Bezier. */
function segment(
  points: Point[],
  index: number,
  closed: boolean,
): [Point, Point, Point, Point] {
  const [a, b, c, d] = [-1, 0, 1, 2].map((step) =>
    around(points, index + step, closed),
  ) as [Point, Point, Point, Point];
  return [
    b,
    [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6],
    [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6],
    c,
  ];
}

/** Numbers with no needless separator: `3-4 5`. */
export function pack(numbers: number[]): string {
  return numbers
    .map((value, index) => (index > 0 && value >= 0 ? ` ${value}` : `${value}`))
    .join("");
}

/** A smooth path through the points, in whole drawing units. */
export function smoothPath(points: Point[], closed = false): string {
  const count = closed ? points.length : points.length - 1;
  let [x, y] = around(points, 0, closed).map(Math.round) as Point;
  let d = `M${pack([x, y])}c`;
  for (let index = 0; index < count; index += 1) {
    const [, ...controls] = segment(points, index, closed);
    const steps = controls.flatMap((to) => [
      Math.round(to[0]) - x,
      Math.round(to[1]) - y,
    ]);
    d += (index > 0 && (steps[0] as number) >= 0 ? " " : "") + pack(steps);
    x += steps[4] as number;
    y += steps[5] as number;
  }
  return closed ? `${d}z` : d;
}

function cubic([a, b, c, d]: [Point, Point, Point, Point], t: number): Point {
  const s = 1 - t;
  const weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t] as const;
  function axis(index: 0 | 1): number {
    return (
      a[index] * weights[0] +
      b[index] * weights[1] +
      c[index] * weights[2] +
      d[index] * weights[3]
    );
  }
  return [axis(0), axis(1)];
}

/** Points along the smooth path, `per` a segment. */
export function sampleSmooth(
  points: Point[],
  per: number,
  closed = false,
): Point[] {
  const count = closed ? points.length : points.length - 1;
  return Array.from({ length: count * per + 1 }, (_, step) => {
    const index = Math.min(Math.floor(step / per), count - 1);
    return cubic(segment(points, index, closed), step / per - index);
  });
}

/** Points along the smooth path, about `step` units apart. */
export function sampleEvenly(
  points: Point[],
  step: number,
  closed = false,
): Point[] {
  const count = closed ? points.length : points.length - 1;
  return Array.from({ length: count }, (_, index) => {
    const controls = segment(points, index, closed);
    const [a, , , d] = controls;
    const parts = Math.max(
      1,
      Math.ceil(Math.hypot(d[0] - a[0], d[1] - a[1]) / step),
    );
    return Array.from({ length: parts }, (__, part) =>
      cubic(controls, part / parts),
    );
  }).flat();
}

/** The control point that leads a quadratic from `a` to `c` through `b` at its middle. */
export function controlThrough([a, b, c]: [Point, Point, Point]): Point {
  return [2 * b[0] - (a[0] + c[0]) / 2, 2 * b[1] - (a[1] + c[1]) / 2];
}

/** Points along the quadratic through three points, ends included. */
export function sampleQuadratic(
  points: [Point, Point, Point],
  count: number,
): Point[] {
  const [a, , c] = points;
  const b = controlThrough(points);
  return Array.from({ length: count + 1 }, (_, step) => {
    const t = step / count;
    const s = 1 - t;
    return [
      s * s * a[0] + 2 * s * t * b[0] + t * t * c[0],
      s * s * a[1] + 2 * s * t * b[1] + t * t * c[1],
    ];
  });
}

/** `count` points spread evenly by arc length between two distances along a polyline. */
export function spread(
  line: Point[],
  count: number,
  from: number,
  toEnd: number,
): Point[] {
  const reach = [0];
  for (let index = 1; index < line.length; index += 1) {
    const [a, b] = [line[index - 1] as Point, line[index] as Point];
    reach.push(
      (reach[index - 1] as number) + Math.hypot(b[0] - a[0], b[1] - a[1]),
    );
  }
  const last = (reach.at(-1) as number) - toEnd;
  let index = 1;
  return Array.from({ length: count }, (_, step) => {
    const target =
      count === 1
        ? (from + last) / 2
        : from + ((last - from) * step) / (count - 1);
    while (index < line.length - 1 && (reach[index] as number) < target)
      index += 1;
    const [a, b] = [line[index - 1] as Point, line[index] as Point];
    const span = (reach[index] as number) - (reach[index - 1] as number);
    const t = span === 0 ? 0 : (target - (reach[index - 1] as number)) / span;
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  });
}
