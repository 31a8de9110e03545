import type { SampleCourse } from "./course.ts";
import { hiyoshiBookshelf } from "./courses/hiyoshi-bookshelf.ts";
import { kozukueCastle } from "./courses/kozukue-castle.ts";
import { libraryBooks } from "./courses/library-books.ts";
import { nippaRepair } from "./courses/nippa-repair.ts";
import { okurayamaPlum } from "./courses/okurayama-plum.ts";
import { sixStreets } from "./courses/six-streets.ts";
import { takataHill } from "./courses/takata-hill.ts";
import { tsunashimaPeach } from "./courses/tsunashima-peach.ts";
import { tsurumiRiver } from "./courses/tsurumi-river.ts";

/** The sample's courses; their lines are drawn by eye. */
export const courses: SampleCourse[] = [
  tsunashimaPeach,
  takataHill,
  sixStreets,
  libraryBooks,
  hiyoshiBookshelf,
  tsurumiRiver,
  nippaRepair,
  kozukueCastle,
  okurayamaPlum,
];
