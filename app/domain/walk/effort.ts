import type { WalkSegment } from "./network.ts";

/**
 * Metres on the level that one step of stairs is worth: 600 m of ascent an hour
 * (Naismith's rule) at steps of 16 cm and 80 m a minute.
 */
const STEP_METRES = 1.3;

/**
 * The steepest way that counts as step-free, in percent, and the one from which
 * it counts half as much again: 5 % is the rule for pavements, 8 % the exception
 * (移動等円滑化のために必要な道路の構造及び旅客特定車両停留施設を使用した役務の提供の方法に関する基準を定める省令, 縦断勾配).
 */
const STEEPEST_STEP_FREE = 8;
const HARD_STEP_FREE = 5;
const HARD_FACTOR = 1.5;

/**
 * What a piece of way costs, as metres on the level; minutes follow at 80 m a
 * minute. Usually its length with something for every step. Step-free: null,
 * not to be walked, with stairs or steeper than 8 %; half as much again above 5 %.
 */
export function segmentEffort(
  {
    metres,
    stairs,
    slopePercent,
  }: Pick<WalkSegment, "metres" | "stairs" | "slopePercent">,
  isStepFree: boolean,
): number | null {
  if (!isStepFree) return metres + stairs * STEP_METRES;
  if (stairs > 0 || slopePercent > STEEPEST_STEP_FREE) return null;
  return slopePercent > HARD_STEP_FREE ? metres * HARD_FACTOR : metres;
}
