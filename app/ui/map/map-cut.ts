import type { MapQuery, Zoom } from "./map-query.ts";
import { shapedBox } from "./map-window.ts";
import { boxOf, grow } from "./shape.ts";
import type { Box } from "./shape.ts";
import type { Point } from "./types.ts";

/** How many times narrower than the ward a cut is, by zoom. */
const parts: Record<Zoom, number> = { 1: 1, 2: 2, 3: 4, 4: 9 };
const HEIGHT = 1.08;
/** How much of a cut's width a step to the side moves it. */
const STEP = 0.6;

type Direction = "left" | "up" | "right" | "down";
const moves: Record<Direction, Point> = {
  left: [-1, 0],
  up: [0, -1],
  right: [1, 0],
  down: [0, 1],
};

type Asked = Pick<MapQuery, "zoom" | "at">;

/** What the map shows of the whole drawing, and where its buttons lead; `zoom` 1 is the whole ward. */
export type MapCut = {
  box: Box;
  zoom: Zoom;
  /** Null at the last step. */
  closer: Asked | null;
  /** Null where the whole ward is shown. */
  farther: Asked | null;
  /** Null at the ward's edge. */
  moved: Record<Direction, Asked | null>;
};

function middle({ left, top, right, bottom }: Box): Point {
  return [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
}

function into([x, y]: Point, { left, top, right, bottom }: Box): Point {
  return [
    Math.round(Math.min(Math.max(x, left), right)),
    Math.round(Math.min(Math.max(y, top), bottom)),
  ];
}

/**
 * What of the drawing an address asks for. `land` is the ward's box, `spots`
 * the places the map is about: without a zoom the cut is fitted to them, and
 * `about` says whether they were asked for. A place outside the ward is moved to its edge.
 */
export function cutFor(
  { zoom: asked, at }: Asked,
  { land, spots, about }: { land: Box; spots: Point[]; about: boolean },
): MapCut {
  const whole = Math.max(
    land.right - land.left,
    (land.bottom - land.top) / HEIGHT,
  );
  const widthAt = (zoom: Zoom) => whole / parts[zoom];
  const home = spots.length > 0 ? middle(boxOf(spots)) : middle(land);
  const isFitted = asked === null && about && spots.length > 0;
  const centre = into(isFitted ? home : (at ?? home), land);
  const fitted = isFitted
    ? shapedBox(grow(boxOf(spots), widthAt(4) / 6), widthAt(4), [0.8, HEIGHT])
    : null;
  const width = fitted ? fitted.right - fitted.left : widthAt(asked ?? 1);
  const zoom =
    ([4, 3, 2] as const).find((step) => width <= widthAt(step) * 1.01) ??
    (fitted ? 2 : 1);
  const half: Point = [width / 2, (width * HEIGHT) / 2];
  const box = fitted ?? {
    left: centre[0] - half[0],
    top: centre[1] - half[1],
    right: centre[0] + half[0],
    bottom: centre[1] + half[1],
  };
  const nearer = ([2, 3, 4] as const).find(
    (step) => widthAt(step) < width * 0.9,
  );
  const farther = ([3, 2] as const).find((step) => widthAt(step) > width * 1.1);
  const step = (direction: Direction): Asked | null => {
    const [dx, dy] = moves[direction];
    const to = into(
      [centre[0] + dx * width * STEP, centre[1] + dy * width * STEP],
      land,
    );
    const isSame = to[0] === centre[0] && to[1] === centre[1];
    return zoom === 1 || isSame ? null : { zoom, at: to };
  };
  return {
    box,
    zoom,
    closer: nearer ? { zoom: nearer, at: centre } : null,
    farther:
      zoom === 1
        ? null
        : farther
          ? { zoom: farther, at: centre }
          : { zoom: 1, at: null },
    moved: {
      left: step("left"),
      up: step("up"),
      right: step("right"),
      down: step("down"),
    },
  };
}
