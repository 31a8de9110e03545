import { kilometres } from "#app/domain/distance.ts";

const MOST_METRES = 1000;
const ROUNDED_METRES = 10;

/** A way as it is told on the road: metres to the next ten, from 1 km on kilometres. */
export function wayOf(metres: number): { unit: "metres" | "km"; n: string } {
  const rounded = Math.round(metres / ROUNDED_METRES) * ROUNDED_METRES;
  return rounded < MOST_METRES
    ? { unit: "metres", n: String(rounded) }
    : { unit: "km", n: kilometres(rounded) };
}

/** 6,300: the same in every language we speak. */
export function grouped(n: number): string {
  return n.toLocaleString("en-US");
}
