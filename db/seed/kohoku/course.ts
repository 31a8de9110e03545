import type { CourseContent, CourseStop } from "#app/domain/course.ts";
import type { LngLat, Names } from "#app/domain/place.ts";

export type SampleCourse = { slug: string; content: CourseContent };

/** A text in 日本語, やさしい日本語, English, 简体中文 and 한국어. */
export function said(
  ja: string,
  easy: string,
  en: string,
  zh: string,
  ko: string,
): Names {
  return { ja, easy, en, zh, ko };
}

const PARTS = 4;
const PULL = 0.35;

/** A softly bent line through points drawn by hand (a cardinal spline, four pieces between two of them). */
export function bent(points: LngLat[]): LngLat[] {
  const at = (index: number) =>
    points[Math.min(points.length - 1, Math.max(0, index))]!;
  const pieces = points.slice(1).flatMap((to, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)];
    return Array.from({ length: PARTS }, (_, part) => {
      const t = (part + 1) / PARTS;
      const along = (axis: 0 | 1) => {
        const [a, b] = [from[axis], to[axis]];
        const leaving = PULL * (b - before[axis]);
        const coming = PULL * (after[axis] - a);
        const value =
          (2 * t ** 3 - 3 * t ** 2 + 1) * a +
          (t ** 3 - 2 * t ** 2 + t) * leaving +
          (3 * t ** 2 - 2 * t ** 3) * b +
          (t ** 3 - t ** 2) * coming;
        return Math.round(value * 1e6) / 1e6;
      };
      return [along(0), along(1)] satisfies LngLat;
    });
  });
  return [at(0), ...pieces];
}

export function shopStop(slug: string): CourseStop {
  return { kind: "shop", slug };
}

export function placeStop(at: LngLat, names: Names): CourseStop {
  return { kind: "place", names, at };
}
