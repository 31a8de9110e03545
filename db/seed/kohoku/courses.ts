import type { SampleCourse } from "./course.ts";
import { tsurumiRiver } from "./courses/tsurumi-river.ts";

/** The sample's courses; their lines are drawn by eye. */
export const courses: SampleCourse[] = [tsurumiRiver];
