import { plumHall } from "./pictures/plum-hall.ts";
import { riverbank } from "./pictures/riverbank.ts";

/** What was photographed on some courses, by slug, drawn as SVG. */
export const coursePictures: Record<string, string> = {
  "okurayama-plum": plumHall,
  "tsurumi-river": riverbank,
};
