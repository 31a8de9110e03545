import type { CourseTheme } from "#app/domain/course.ts";
import type { EmblemName } from "#app/domain/emblem.ts";

/** The hue of each theme, from the set that streets have theirs from. */
export const themeHues: Record<CourseTheme, EmblemName> = {
  shopping: "ginkgo",
  walking: "train",
  reading: "castle",
  eco: "kingfisher",
  sports: "kiku",
  nature: "pine",
};

/** One path each, for a 40 square and a 2.2 px round pen. */
export const themePaths: Record<CourseTheme, string> = {
  shopping:
    "M6 16 9 7H31L34 16M6 16A4.7 4.7 0 0 0 15.3 16 4.7 4.7 0 0 0 24.7 16 4.7 4.7 0 0 0 34 16M8.5 20.5V33H31.5V20.5M14 33V25H21V33M25 25H28",
  walking:
    "M9 24C5 20 5 10 10 8 15 6 17 13 16 20L15 25ZM9.5 27.5C9 31 11 33 13 32.5 15 32 15 29.5 14.5 28M25 30C21 27 22 16 27 14 32 12.5 34 19 32 26L30.5 30.5ZM25 33.5C24 37 27 38.5 29 37.5 30.5 36.5 30.3 35 30 33.5",
  reading:
    "M20 11C15.5 7.5 10.5 6.8 5 7.5V30.5C10.5 29.8 15.5 30.5 20 34 24.5 30.5 29.5 29.8 35 30.5V7.5C29.5 6.8 24.5 7.5 20 11ZM20 11V34M9.5 13.5C12 13.5 14 14 16 15M9.5 19C12 19 14 19.5 16 20.5M24 15C26 14 28 13.5 30.5 13.5",
  eco: "M4 13C8 9.5 11 9.5 14.5 12.5 18 15.5 21.5 15.5 25 12.5 28.5 9.5 32 9.5 36 13M4 21C8 17.5 11 17.5 14.5 20.5 18 23.5 21.5 23.5 25 20.5 28.5 17.5 32 17.5 36 21M4 29C8 25.5 11 25.5 14.5 28.5 18 31.5 21.5 31.5 25 28.5 28.5 25.5 32 25.5 36 29",
  sports:
    "M35 20A15 15 0 1 1 5 20 15 15 0 1 1 35 20ZM20 13.5 26 18 23.7 25H16.3L14 18ZM20 13.5V5.5M26 18 33.8 15.5M23.7 25 28.5 32M16.3 25 11.5 32M14 18 6.2 15.5",
  nature:
    "M20 19.5C16 17 15 12 20 7.5 25 12 24 17 20 19.5 24.5 17.5 29 19.5 31.5 25 25.5 26.5 21.5 24 20 19.5 18.5 24 14.5 26.5 8.5 25 11 19.5 15.5 17.5 20 19.5ZM20 26V36M20 33C23 32.5 25 31 26 28.5M20 35C17 34.5 15 33 14 30.5",
};
