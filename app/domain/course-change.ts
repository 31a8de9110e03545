import type { CourseContent } from "./course.ts";

export const courseParts = [
  "names",
  "story",
  "theme",
  "line",
  "stops",
  "stations",
  "facts",
  "rain",
  "season",
  "photo",
] as const;
export type CoursePart = (typeof courseParts)[number];

function partsOf(content: CourseContent): Record<CoursePart, unknown> {
  const { names, story, theme, line, stops, rain, season, photoId } = content;
  const {
    from,
    to,
    surface,
    stairs,
    slopePercent,
    shade,
    toilets,
    benches,
    rainFine,
  } = content;
  return {
    ...{ names, story, theme, line, stops, season },
    rain: [rain, rainFine === true],
    stations: [from, to],
    facts: [surface, stairs, slopePercent, shade, toilets, benches],
    photo: photoId,
  };
}

/** Equal things read equal, in whatever order an engine gives their fields back. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([name, one]) => [name, sorted(one)]);
}

/** Which parts two versions of a course differ in; none for the same words and line. */
export function changedParts(
  before: CourseContent,
  after: CourseContent,
): CoursePart[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const text = (value: unknown) => JSON.stringify(sorted(value));
  return courseParts.filter((part) => text(old[part]) !== text(now[part]));
}
