/** A course's line with its casing and the signs of which way it is walked; `way` are the points of a polyline. */
export function CourseLine({
  way,
  chevrons,
}: {
  way: string;
  chevrons: string[];
}) {
  return (
    <g className="w-course">
      <polyline className="w-casing" points={way} />
      <polyline points={way} />
      {chevrons.map((transform) => (
        <path
          key={transform}
          className="w-chevron"
          d="M-5-5 1 0-5 5"
          transform={transform}
        />
      ))}
    </g>
  );
}
