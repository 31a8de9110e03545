import type { CourseTheme } from "#app/domain/course.ts";
import type { Point } from "#app/domain/place.ts";
import { themeHues } from "./theme.ts";

type SketchProps = { theme: CourseTheme; line: Point[] };

/** What a sketch is drawn in; its line keeps inside with room for its ends. */
export const sketchBox: [number, number] = [76, 60];

/** A soft line from the first point to the last, drawn towards those between. */
function soft(line: Point[]): string {
  const middles = line.slice(1, -1).map(([x, y], index) => {
    const [toX, toY] = line[index + 2]!;
    const isLast = index === line.length - 3;
    const end = isLast ? [toX, toY] : [(x + toX) / 2, (y + toY) / 2];
    return `Q${x} ${y} ${end.join(" ")}`;
  });
  return `M${line[0]!.join(" ")}${middles.join("") || `L${line.at(-1)!.join(" ")}`}`;
}

/** The shape of a course: where it begins a ring, where it ends a flag. */
export function CourseSketch({ theme, line }: SketchProps) {
  const [x, y] = line[0]!;
  const [endX, endY] = line.at(-1)!;
  const d = soft(line);
  return (
    <svg
      className={`course-sketch hue-${themeHues[theme]}`}
      viewBox="-10 -14 96 84"
      width={96}
      height={84}
      aria-hidden
    >
      <path className="cs-casing" d={d} />
      <path d={d} />
      <path
        className="cs-flag"
        d={`M${endX} ${endY}V${endY - 12}L${endX + 9} ${endY - 9} ${endX} ${endY - 6}`}
      />
      <circle cx={x} cy={y} r="4.2" />
    </svg>
  );
}
