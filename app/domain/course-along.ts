import { lineMetres } from "./course.ts";
import type { LngLat } from "./place.ts";
import { between, metresOf, partNearest } from "./walk/polyline.ts";

/** Ends as near as this are one place: the course comes back to where it began. */
const LOOP_METRES = 60;
const SHORTEST_LOOP = 500;

/** A place beside a line: `metres` from the line's begin, `off` metres from the line. */
export type Beside = { metres: number; off: number };

type Piece = { from: LngLat; to: LngLat; begin: number; length: number };

function piecesOf(line: LngLat[]): Piece[] {
  let begin = 0;
  return line.slice(1).map((to, index) => {
    const from = line[index]!;
    const length = metresOf(from, to);
    const piece = { from, to, begin, length };
    begin += length;
    return piece;
  });
}

/** The nearest point of one piece, not before `least`. */
function besidePiece(
  { from, to, begin, length }: Piece,
  at: LngLat,
  least: number,
): Beside {
  const nearest = partNearest(from, to, { lng: at[0], lat: at[1] });
  const first = length === 0 ? 0 : (least - begin) / length;
  const part = Math.min(1, Math.max(first, nearest));
  const off = metresOf(between(from, to, part), at);
  return { metres: begin + part * length, off };
}

type Best = Beside & { cost: number; before: Best | null };

function cheaper(a: Best | null, b: Best): Best {
  return a && a.cost <= b.cost ? a : b;
}

function after(before: Best | null, piece: Piece, at: LngLat): Best {
  const beside = besidePiece(piece, at, before?.metres ?? 0);
  const cost = (before?.cost ?? 0) + beside.off ** 2;
  return { ...beside, cost, before };
}

/** The best ways to have a place on each piece, given those of the place before. */
function nextRow(pieces: Piece[], at: LngLat, row: Best[] | null): Best[] {
  let earlier: Best | null = null;
  return pieces.map((piece, index) => {
    if (!row) return after(null, piece, at);
    const same = row[index]!;
    const onSame = after(same, piece, at);
    const best = earlier ? cheaper(after(earlier, piece, at), onSame) : onSame;
    earlier = cheaper(earlier, same);
    return best;
  });
}

/**
 * Where places lie along a line (WGS 84, metres), for places in walking order: of
 * all ways to keep that order, the one whose squared distances from the line are
 * least together. So a line that passes a spot twice has each stop on its own pass.
 */
export function placeAlong(line: LngLat[], places: LngLat[]): Beside[] {
  const pieces = piecesOf(line);
  let row: Best[] | null = null;
  for (const at of places) row = nextRow(pieces, at, row);
  let one = row?.reduce<Best | null>(cheaper, null) ?? null;
  const found: Beside[] = [];
  for (; one; one = one.before)
    found.unshift({ metres: one.metres, off: one.off });
  return found;
}

/** Farther than this, a place and a course's line hardly belong together. */
const FAR_FROM_LINE_METRES = 400;

/** Whether a place is more than 400 m from the nearest point of a line (WGS 84). */
export function isFarFromLine(line: LngLat[], at: LngLat): boolean {
  return placeAlong(line, [at])[0]!.off > FAR_FROM_LINE_METRES;
}

/** Whether a line ends where it began (60 m), after at least 500 m. */
export function isLoop(line: LngLat[]): boolean {
  const [first, last] = [line[0]!, line.at(-1)!];
  return (
    metresOf(first, last) <= LOOP_METRES && lineMetres(line) >= SHORTEST_LOOP
  );
}
