import type { Chevrons } from "./course-way.ts";

const signs = { one: "M-4-4 0 0-4 4", both: "M-7-4-11 0-7 4M7-4 11 0 7 4" };

/** A course's line with its casing and the signs of which way it is walked; `way` are the points of a polyline. */
export function CourseLine({
  way,
  chevrons,
}: {
  way: string;
  chevrons: Chevrons;
}) {
  return (
    <g className="w-course">
      <polyline className="w-casing" points={way} />
      <polyline points={way} />
      {(["one", "both"] as const).flatMap((kind) =>
        chevrons[kind].map((transform) => (
          <path
            key={transform}
            className="w-chevron"
            d={signs[kind]}
            transform={transform}
          />
        )),
      )}
    </g>
  );
}
