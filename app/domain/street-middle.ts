import type { Geography } from "./geography.ts";
import type { LngLat, Point } from "./place.ts";

/** Drawing units back to degrees (WGS 84), for a pin set by hand on the drawing. */
export function unproject(
  { west, north, scaleX, scaleY }: Geography["frame"],
  [x, y]: Point,
): LngLat {
  return [west + x / scaleX, north - y / scaleY];
}

/** To a decimetre: more digits would pretend to know. */
const rounded = (n: number) => Math.round(n * 1e6) / 1e6;

const average = (numbers: number[]) =>
  numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

function middleOf(
  { stations, frame, outline }: Geography,
  street: { stations: string[]; pin: Point | null },
): LngLat {
  const own = stations.filter(({ name }) => street.stations.includes(name));
  if (own.length > 0)
    return [
      average(own.map(({ lng }) => lng)),
      average(own.map(({ lat }) => lat)),
    ];
  if (street.pin) return unproject(frame, street.pin);
  if (outline.length === 0) return [frame.west, frame.north];
  const between = (values: number[]) =>
    (Math.min(...values) + Math.max(...values)) / 2;
  return [
    between(outline.map(([lng]) => lng)),
    between(outline.map(([, lat]) => lat)),
  ];
}

/**
 * Where a street is taken to be (degrees, WGS 84) while none of its shops has a
 * place: the middle of its stations, else its pin, else the middle of the ward's
 * ground. Only ever a guess.
 */
export function streetMiddle(
  geography: Geography,
  street: { stations: string[]; pin: Point | null },
): { lat: number; lng: number } {
  const [lng, lat] = middleOf(geography, street);
  return { lat: rounded(lat), lng: rounded(lng) };
}
