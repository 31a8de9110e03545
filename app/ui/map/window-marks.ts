import type { MapWindow } from "./map-window.ts";
import { placeMarks } from "./mark-layout.ts";
import type { Mark } from "./mark-layout.ts";
import { measures } from "./measures.ts";
import { boxOf, distance, holds } from "./shape.ts";
import type { Box } from "./shape.ts";
import type { MapCheckpoint, MapStreet, Point } from "./types.ts";

/** Radius of a numbered checkpoint, of one without a number, and of a street's sign. */
export const DISC = 26;
export const DOT = 11;
export const SIGN = 46;
/** The largest a target round a mark is: 48 CSS pixels across on a phone. */
const LARGEST_HIT = 54;

/** More dots than these find no room far from their places anyway, and looking for it takes hundreds of milliseconds. */
const MANY = 200;

export type PlacedCheckpoint = { checkpoint: MapCheckpoint; mark: Mark };
type Seen = { checkpoint: MapCheckpoint; spot: Point };

type Room = {
  cut: MapWindow;
  stations: Point[];
  /** The stations' names. */
  blocked: Box[];
};

/** The box of a street's sign: the ring and its tails. */
export function signBox([x, y]: Point): Box {
  return {
    left: x - SIGN,
    top: y - SIGN,
    right: x + SIGN,
    bottom: y + SIGN * 1.9,
  };
}

/** A sign for each street whose middle the cut shows, beside its checkpoints. */
export function placeStreets(
  streets: MapStreet[],
  seen: Seen[],
  { cut, stations, blocked }: Room,
): { street: MapStreet; at: Point }[] {
  const homes = streets.flatMap((street) => {
    const own = seen.filter(
      ({ checkpoint }) => checkpoint.street === street.slug,
    );
    if (own.length === 0) return [];
    const { left, top, right, bottom } = boxOf(own.map(({ spot }) => spot));
    const at: Point = [(left + right) / 2, (top + bottom) / 2];
    return holds(cut.bounds, at) ? [{ street, at }] : [];
  });
  const marks = placeMarks(
    homes.map(({ at }) => at),
    {
      r: SIGN * 1.3,
      reach: SIGN * 6,
      bounds: cut.bounds,
      taken: [...stations, ...seen.map(({ spot }) => spot)],
      keep: 8,
      blocked,
    },
  );
  return homes.flatMap(({ street }, index) => {
    const at = marks[index]!.at;
    return at ? [{ street, at: [at[0], at[1] - SIGN * 0.3] as Point }] : [];
  });
}

function placeAll(
  all: Seen[],
  room: Parameters<typeof placeMarks>[1],
): PlacedCheckpoint[] {
  const marks = placeMarks(
    all.map(({ spot }) => spot),
    room,
  );
  return all.map(({ checkpoint }, index) => ({
    checkpoint,
    mark: marks[index]!,
  }));
}

const isPlaced = ({ mark }: PlacedCheckpoint) => mark.at !== null;

/** Numbered discs, off the stations and their names; `left` found no room. */
export function placeNumbers(
  numbered: Seen[],
  { cut, stations, blocked }: Room,
): { numbers: PlacedCheckpoint[]; left: Seen[] } {
  const placed = placeAll(numbered, {
    r: DISC,
    reach: DISC * 5,
    bounds: cut.bounds,
    taken: stations,
    blocked,
  });
  return {
    numbers: placed.filter(isPlaced),
    left: numbered.filter((_, index) => !isPlaced(placed[index]!)),
  };
}

/** Dots beside each other, off the stations, `discs` and names; one that finds no room is left to the lists. */
export function placeDots(
  all: Seen[],
  discs: Point[],
  { cut, stations, blocked }: Room,
): PlacedCheckpoint[] {
  return placeAll(all, {
    r: DOT,
    reach: all.length > MANY ? DOT * 4 : DOT * 9,
    bounds: cut.bounds,
    taken: [...stations, ...discs],
    keep: discs.length > 0 ? DISC + 3 : measures.window.station + 4,
    blocked,
  }).filter(isPlaced);
}

/** The radius each mark's target may have without touching its neighbour's. */
export function hitsOf(marks: Point[]): number[] {
  return marks.map((at) => {
    const nearest = marks.reduce(
      (near, other) =>
        other === at ? near : Math.min(near, distance(other, at)),
      LARGEST_HIT * 2,
    );
    return Math.floor(nearest / 2);
  });
}
