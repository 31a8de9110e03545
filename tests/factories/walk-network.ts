import type { LngLat } from "#app/domain/place.ts";
import type { WalkNetwork } from "#app/domain/walk/network.ts";
import { metresOf } from "#app/domain/walk/polyline.ts";

/** Chances that are the same every time. */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const WEST = 139.6;
const SOUTH = 35.5;
const BLOCK = 0.001;

/**
 * Blocks of about 100 m, so many nodes wide and high, every corner a little off
 * its place; `kept` of the segments are there, some with stairs or a slope.
 */
export function makeBlocks(
  wide: number,
  high: number,
  next: () => number,
  kept = 1,
): WalkNetwork {
  const nodes = Array.from({ length: wide * high }, (_, index): LngLat => {
    const [x, y] = [index % wide, Math.floor(index / wide)];
    const off = () => (next() - 0.5) * BLOCK * 0.5;
    return [WEST + x * BLOCK + off(), SOUTH + y * BLOCK + off()];
  });
  const pairs = nodes.flatMap((_, index) => [
    ...((index + 1) % wide > 0 ? [[index, index + 1] as const] : []),
    ...(index + wide < nodes.length ? [[index, index + wide] as const] : []),
  ]);
  const segments = pairs
    .filter(() => next() <= kept)
    .map(([from, to]) => ({
      from,
      to,
      bends: [],
      metres: metresOf(nodes[from]!, nodes[to]!),
      stairs: next() < 0.05 ? 20 : 0,
      slopePercent: next() < 0.1 ? 9 : 2,
    }));
  return { nodes, segments };
}

/** A place somewhere on the blocks. */
export function placeOn({ nodes }: WalkNetwork, next: () => number) {
  const [lng, lat] = nodes[Math.floor(next() * nodes.length)]!;
  const off = () => (next() - 0.5) * BLOCK;
  return { lng: lng + off(), lat: lat + off() };
}
