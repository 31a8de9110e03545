import { spread } from "./curve.ts";
import { distance } from "./shape.ts";
import type { Point } from "./types.ts";

type CourseWay = { way: string; chevrons: string[] };

function chevron([x, y]: Point, before: Point): string {
  const angle = (Math.atan2(y - before[1], x - before[0]) * 180) / Math.PI;
  return `translate(${Math.round(x)} ${Math.round(y)})rotate(${Math.round(angle)})`;
}

/** A course's line as drawn, with a sign of its direction about every 150 units. */
export function wayOf(line: Point[]): CourseWay {
  const length = line
    .slice(1)
    .reduce((sum, at, index) => sum + distance(at, line[index]!), 0);
  const count = Math.max(1, Math.round(length / 150));
  const ends = length / (count + 1);
  const [at, before] = [0, 4].map((back) =>
    spread(line, count, ends - back, ends + back),
  );
  return {
    way: line.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join(" "),
    chevrons: at!.map((point, index) => chevron(point, before![index]!)),
  };
}

/** Points about every 14 units along a line. */
export function alongLine(line: Point[]): Point[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index]!;
    const parts = Math.max(1, Math.ceil(distance(from, to) / 14));
    return Array.from({ length: parts }, (_, part): Point => [
      from[0] + ((to[0] - from[0]) * part) / parts,
      from[1] + ((to[1] - from[1]) * part) / parts,
    ]);
  });
}
