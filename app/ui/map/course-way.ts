import { spread } from "./curve.ts";
import { distance } from "./shape.ts";
import type { Point } from "./types.ts";

/** Signs of which way a line is walked, as transforms; `both` where it is walked there and back. */
export type Chevrons = { one: string[]; both: string[] };
type CourseWay = { way: string; chevrons: Chevrons };

type Step = { at: Point; turn: number };

/** Passes of a line nearer than this cover each other. */
const BESIDE = 16;
/** A sign nearer than this to one there already is left out. */
const APART = 80;

function turnOf([x, y]: Point, before: Point): number {
  return (Math.atan2(y - before[1], x - before[0]) * 180) / Math.PI;
}

function isBack(a: number, b: number): boolean {
  return Math.cos(((a - b) * Math.PI) / 180) < -0.7;
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

function signsOf(steps: Step[], line: Point[]): Chevrons {
  const along = alongLine(line);
  const passes = along
    .slice(1)
    .map((at, index): Step => ({ at, turn: turnOf(at, along[index]!) }));
  const kept: Point[] = [];
  const signs: Chevrons = { one: [], both: [] };
  for (const { at, turn } of steps) {
    if (kept.some((other) => distance(other, at) < APART)) continue;
    kept.push(at);
    const isTwice = passes.some(
      (pass) => distance(pass.at, at) < BESIDE && isBack(pass.turn, turn),
    );
    signs[isTwice ? "both" : "one"].push(
      `translate(${Math.round(at[0])} ${Math.round(at[1])})rotate(${Math.round(turn)})`,
    );
  }
  return signs;
}

/** A course's line as drawn, with a sign of its direction about every 150 units; no two signs touch. */
export function wayOf(line: Point[]): CourseWay {
  const length = line
    .slice(1)
    .reduce((sum, at, index) => sum + distance(at, line[index]!), 0);
  const count = Math.max(1, Math.round(length / 150));
  const ends = length / (count + 1);
  const [at, before] = [0, 4].map((back) =>
    spread(line, count, ends - back, ends + back),
  );
  const steps = at!.map((point, index) => ({
    at: point,
    turn: turnOf(point, before![index]!),
  }));
  return {
    way: line.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join(" "),
    chevrons: signsOf(steps, line),
  };
}
