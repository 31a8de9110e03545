import type { LngLat } from "#app/domain/place.ts";
import {
  addAt,
  addNext,
  choose,
  nudge,
  type Pen,
  redo,
  remove,
  STEP_METRES,
  undo,
} from "./pen.ts";

type Act = (pen: Pen, centre: () => LngLat) => Pen | null;

/** What each button makes of the pen; null where it can do nothing. */
export const acts: Record<string, Act> = {
  previous: (pen) => (pen.at > 0 ? choose(pen, pen.at - 1) : null),
  next: (pen) =>
    pen.at + 1 < pen.line.length ? choose(pen, pen.at + 1) : null,
  north: (pen) => nudge(pen, 0, STEP_METRES),
  south: (pen) => nudge(pen, 0, -STEP_METRES),
  east: (pen) => nudge(pen, STEP_METRES, 0),
  west: (pen) => nudge(pen, -STEP_METRES, 0),
  add: addNext,
  centre: (pen, centre) => addAt(pen, centre()),
  remove,
  undo,
  redo,
};

/** The acts of the arrow keys, where the four buttons have the focus. */
export const arrows: Record<string, string> = {
  ArrowUp: "north",
  ArrowDown: "south",
  ArrowRight: "east",
  ArrowLeft: "west",
};

/** Whether an act can do something now, for its button. */
export function canDo(act: string, pen: Pen): boolean {
  if (act === "along") return pen.at + 1 < pen.line.length;
  if (act === "centre" || act === "extend") return true;
  return acts[act]?.(pen, () => [0, 0]) != null;
}
