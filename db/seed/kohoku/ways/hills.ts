import { type At, metresBetween } from "../place.ts";

/** Hills by eye: so many metres high in the middle, and about as wide as said. */
const hills = [
  { lng: 139.6262, lat: 35.5239, metres: 30, wide: 161 },
  { lng: 139.6283, lat: 35.5075, metres: 26, wide: 161 },
  { lng: 139.6352, lat: 35.5118, metres: 18, wide: 105 },
  { lng: 139.6505, lat: 35.5532, metres: 24, wide: 142 },
  { lng: 139.6418, lat: 35.5531, metres: 20, wide: 161 },
  { lng: 139.6225, lat: 35.5515, metres: 20, wide: 105 },
  { lng: 139.6317, lat: 35.5386, metres: 24, wide: 124 },
  { lng: 139.5965, lat: 35.5105, metres: 22, wide: 124 },
  { lng: 139.6358, lat: 35.4985, metres: 18, wide: 105 },
];

/** Metres above the plain. */
export function heightAt(at: At): number {
  return hills.reduce((height, hill) => {
    const off = metresBetween(hill, at) / hill.wide;
    return height + hill.metres * Math.exp(-off * off);
  }, 0);
}
