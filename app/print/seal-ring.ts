import type { SealRing } from "./poster.ts";

type Point = [x: number, y: number];

/** A repeatable stream of numbers 0–1 (mulberry32), so that one shop's wear is the same on every sheet. */
export function wearStream(seed: string): () => number {
  let state = 2166136261;
  for (const character of seed)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** SVG path data of the outer and inner ring with an ink-worn edge; fill it even-odd. Units of the seal. */
export function ringPaths(ring: SealRing, next: () => number): string {
  const inner = wornRing(() => 67, 1.8, 0.3, next);
  return outerRings[ring](next) + inner;
}

const outerRings: Record<SealRing, (next: () => number) => string> = {
  plain: (next) => wornRing(() => 94, 5.5, 0.6, next),
  scallop: (next) =>
    wornRing(
      (angle) => 91 + 5 * Math.abs(Math.sin(angle * 15)),
      5,
      0.5,
      next,
      900,
    ),
  coin: (next) => coinEdge(next),
  double: (next) =>
    wornRing(() => 96, 3, 0.45, next) + wornRing(() => 91, 1.4, 0.3, next),
};

function wornRing(
  radius: (angle: number) => number,
  width: number,
  wear: number,
  next: () => number,
  steps = 420,
): string {
  const edge = (side: number) =>
    Array.from({ length: steps }, (_, index): Point => {
      const angle = (index / steps) * Math.PI * 2;
      const chip = next() > 0.985 ? wear * 2 : 0;
      const reach =
        radius(angle) + side * (width / 2 - chip) + (next() - 0.5) * wear;
      return [Math.cos(angle) * reach, Math.sin(angle) * reach];
    });
  return polygon(edge(1)) + polygon(edge(-1));
}

function coinEdge(next: () => number): string {
  const teeth = 60;
  const share = 7.4 / (7.4 + 2.55);
  return Array.from({ length: teeth }, (_, tooth) => {
    const from = (tooth / teeth) * Math.PI * 2;
    const to = from + (share / teeth) * Math.PI * 2;
    const corner = (angle: number, radius: number): Point => {
      const reach = radius + (next() - 0.5) * 0.9;
      return [Math.cos(angle) * reach, Math.sin(angle) * reach];
    };
    return polygon([
      corner(from, 92),
      corner(from, 98),
      corner(to, 98),
      corner(to, 92),
    ]);
  }).join("");
}

/** Path data of the bare spots a dry stamp leaves, gathered in a few patches, within `radius`. */
export function bareSpots(radius: number, next: () => number): string {
  const patches = Array.from({ length: 14 }, () => inDisc(radius * 0.8, next));
  const spots = Array.from({ length: 460 }, (_, index): string => {
    const patch = patches[index % patches.length];
    const isLoose = index % 3 === 0 || patch === undefined;
    const [x, y] = isLoose ? inDisc(radius, next) : near(patch, 17, next);
    return spot(x, y, 0.25 + next() ** 4 * 1.3, next);
  });
  return spots.join("");
}

function inDisc(radius: number, next: () => number): Point {
  const angle = next() * Math.PI * 2;
  const reach = Math.sqrt(next()) * radius;
  return [Math.cos(angle) * reach, Math.sin(angle) * reach];
}

function near([x, y]: Point, spread: number, next: () => number): Point {
  const [dx, dy] = inDisc(spread, next);
  return [x + dx, y + dy];
}

function spot(x: number, y: number, size: number, next: () => number) {
  const corners = Array.from({ length: 6 }, (_, index): Point => {
    const angle = (index / 6) * Math.PI * 2;
    const reach = size * (0.55 + next() * 0.75);
    return [x + Math.cos(angle) * reach * 1.3, y + Math.sin(angle) * reach];
  });
  return polygon(corners);
}

function polygon(points: Point[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join("L")}Z`;
}
