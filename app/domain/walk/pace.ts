import {
  WALKING_METRES_A_MINUTE,
  walkingMinutes,
} from "#app/domain/distance.ts";
import {
  SLOW_METRES_A_MINUTE,
  slowMinutes,
} from "#app/domain/walk-estimate.ts";
import type { Wishes } from "./wishes.ts";

export type Pace = {
  metresAMinute: number;
  /** Begun minutes for metres on the level, at least 1. */
  minutesFor: (metres: number) => number;
};

const usual: Pace = {
  metresAMinute: WALKING_METRES_A_MINUTE,
  minutesFor: walkingMinutes,
};
const slow: Pace = {
  metresAMinute: SLOW_METRES_A_MINUTE,
  minutesFor: slowMinutes,
};

/** 80 m a minute, 60 m where ゆっくり is wished for. */
export function paceOf({ wished }: Pick<Wishes, "wished">): Pace {
  return wished.includes("slow") ? slow : usual;
}
