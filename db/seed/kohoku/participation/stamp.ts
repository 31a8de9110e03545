import type { Method, Place } from "#app/domain/evidence.ts";
import { isLucky, type Random } from "./random.ts";
import type { Mode } from "./town.ts";

export type Channel = "paper" | "digital";

/**
 * How a card gets its stamps: a phone, or paper stamped by the shops, or paper
 * typed in at the desk.
 */
export type Habit = "phone" | "shop" | "desk";

export type SampleStamp = {
  checkpointIndex: number;
  at: Date;
  method: Method;
  evidence: number;
  place: Place;
  counted: boolean;
  reason: "too-soon" | "too-fast" | null;
};

type Proof = { method: Method; evidence: number; place: Place };

const SHARES_PLACE = 0.15;

/** How a stamp was proved, scored as the house scores evidence (0–100). */
export function drawProof(habit: Habit, mode: Mode, random: Random): Proof {
  const place = "unknown";
  if (habit === "desk") return { method: "desk", evidence: 90, place };
  if (habit === "shop" || mode === "staff") {
    return { method: "staff", evidence: 100, place };
  }
  if (mode === "till") return { method: "rotating", evidence: 80, place };
  return isLucky(SHARES_PLACE, random)
    ? { method: "static", evidence: 40, place: "inside" }
    : { method: "static", evidence: 20, place };
}
