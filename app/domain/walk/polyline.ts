import { distanceMetres, type LatLng } from "#app/domain/distance.ts";
import type { LngLat } from "#app/domain/place.ts";

/** Where a place meets a line: so much of its length along, so many metres beside. */
export type Foot = { share: number; off: number; at: LngLat };

export function asLngLat({ lng, lat }: LatLng): LngLat {
  return [lng, lat];
}

/** Metres between two points. */
export function metresOf(from: LngLat, to: LngLat): number {
  return distanceMetres(
    { lng: from[0], lat: from[1] },
    { lng: to[0], lat: to[1] },
  );
}

/** The lengths of a line's pieces, in metres. */
function pieces(line: LngLat[]): number[] {
  return line.slice(1).map((to, index) => metresOf(line[index]!, to));
}

export function between(
  [ax, ay]: LngLat,
  [bx, by]: LngLat,
  part: number,
): LngLat {
  return [ax + (bx - ax) * part, ay + (by - ay) * part];
}

/** How far from `from` to `to` (0–1) the point nearest to a place lies; flat-earth, good within a few kilometres. */
export function partNearest(
  from: LngLat,
  to: LngLat,
  { lng, lat }: LatLng,
): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const [x, y] = [(to[0] - from[0]) * shrink, to[1] - from[1]];
  const [px, py] = [(lng - from[0]) * shrink, lat - from[1]];
  const squared = x * x + y * y;
  if (squared === 0) return 0;
  return Math.min(1, Math.max(0, (px * x + py * y) / squared));
}

/** The point of a line nearest to a place. */
export function footOn(line: LngLat[], place: LatLng): Foot {
  const lengths = pieces(line);
  const whole = lengths.reduce((sum, metres) => sum + metres, 0);
  let before = 0;
  let best: Foot = { share: 0, off: Infinity, at: line[0]! };
  for (const [index, metres] of lengths.entries()) {
    const [from, to] = [line[index]!, line[index + 1]!];
    const part = partNearest(from, to, place);
    const at = between(from, to, part);
    const off = metresOf(at, asLngLat(place));
    const along = before + metres * part;
    if (off < best.off)
      best = { share: whole > 0 ? along / whole : 0, off, at };
    before += metres;
  }
  return best;
}

/** The part of a line from one share of its length to another; backwards when `to` is less. */
export function cutLine(line: LngLat[], from: number, to: number): LngLat[] {
  if (from > to) return cutLine(line, to, from).reverse();
  const lengths = pieces(line);
  const whole = lengths.reduce((sum, metres) => sum + metres, 0);
  if (whole === 0) return [line[0]!, line.at(-1)!];
  const pointAt = (share: number): LngLat => {
    let left = share * whole;
    for (const [index, metres] of lengths.entries()) {
      if (left <= metres && metres > 0)
        return between(line[index]!, line[index + 1]!, left / metres);
      left -= metres;
    }
    return line.at(-1)!;
  };
  let passed = 0;
  const inner = lengths.flatMap((metres, index) => {
    passed += metres / whole;
    const isInner = passed > from && passed < to && index < lengths.length - 1;
    return isInner ? [line[index + 1]!] : [];
  });
  return [pointAt(from), ...inner, pointAt(to)];
}

/** Points along a line, none further than so many metres from the next. */
export function* pointsAlong(
  line: LngLat[],
  metres: number,
): Generator<LngLat> {
  yield line[0]!;
  for (const [index, length] of pieces(line).entries()) {
    const parts = Math.ceil(length / metres) || 1;
    for (let part = 1; part <= parts; part++)
      yield between(line[index]!, line[index + 1]!, part / parts);
  }
}

/** The same line without points that follow themselves. */
export function withoutRepeats(line: LngLat[]): LngLat[] {
  return line.filter(([lng, lat], index) => {
    const before = line[index - 1];
    return before?.[0] !== lng || before[1] !== lat;
  });
}
