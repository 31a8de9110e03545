export { distanceMetres, walkingMinutes } from "./distance.ts";

export type Method =
  "staff" | "grant" | "desk" | "rotating" | "daily" | "static";

export type Place = "inside" | "outside" | "unknown";

const SCORES: Record<Method, number> = {
  staff: 100,
  grant: 100,
  desk: 90,
  rotating: 80,
  daily: 50,
  static: 20,
};
const STATIC_INSIDE = 40;
const LATE_COST = 20;
const LATE_AFTER_MS = 2 * 60_000;
const RADIUS_METRES = 80;
const MOST_ACCURACY_METRES = 150;

/** True for the three methods by which residents stamp their own card. */
export function isOwnPress(method: Method): boolean {
  return method === "static" || method === "daily" || method === "rotating";
}

/** In the radius when the distance is at most 80 m + min(accuracy, 150 m). */
export function judgePlace(
  fix: { distanceMetres: number; accuracyMetres: number } | null,
): Place {
  if (fix === null) return "unknown";
  const slack = Math.min(Math.max(fix.accuracyMetres, 0), MOST_ACCURACY_METRES);
  return fix.distanceMetres <= RADIUS_METRES + slack ? "inside" : "outside";
}

/**
 * How well a stamp is proved, 0–100. Being in the radius lifts a static press;
 * being outside it, or saying nothing, costs nothing. Sent late costs 20.
 */
export function scoreEvidence(stamp: {
  method: Method;
  place: Place;
  late: boolean;
}): number {
  const lifted = stamp.method === "static" && stamp.place === "inside";
  const score = lifted ? STATIC_INSIDE : SCORES[stamp.method];
  return Math.max(0, score - (stamp.late ? LATE_COST : 0));
}

/** Late when it arrives more than two minutes after it was pressed. */
export function isLate(pressedAt: Date, receivedAt: Date): boolean {
  return receivedAt.getTime() - pressedAt.getTime() > LATE_AFTER_MS;
}
