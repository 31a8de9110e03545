import { CourseLine } from "./course-line.tsx";
import { layOutCourse, STOP } from "./course-layout.ts";
import { Land } from "./land.tsx";
import type { Mark } from "./mark-layout.ts";
import { Leaders } from "./marks.tsx";
import { measures } from "./measures.ts";
import type { Geography, LngLat } from "./types.ts";

export type CourseMapStop = {
  /** Its true place. */
  at: LngLat;
  number: number;
  name: string;
  /** Where its name leads; null for a place without a page. */
  href: string | null;
  visited: boolean;
};

type CourseMapProps = {
  /** Prefix of the ids inside; unique on the page. */
  id: string;
  /** In the reader's language: `geographyIn`. */
  data: Geography;
  /** At least two points. */
  line: LngLat[];
  /** In walking order. */
  stops: CourseMapStop[];
  /** The drawing's accessible name. */
  label: string;
  /** Said after the name of a stop already visited. */
  visitedLabel?: string;
};

function Stop({
  stop,
  mark,
  visitedLabel,
}: {
  stop: CourseMapStop;
  mark: Mark;
  visitedLabel: string | undefined;
}) {
  const { number, name, href, visited } = stop;
  const said = [number, name, visited && visitedLabel].filter(Boolean);
  const title = <title>{said.join(" ")}</title>;
  const disc = (
    <g transform={`translate(${(mark.at ?? mark.spot).join(" ")})`}>
      <g className={visited ? "w-mark w-visited" : "w-mark"}>
        <circle r={STOP} />
        {visited && <circle className="w-ring" r={STOP - 5} />}
        <text y="10" fontSize={number > 99 ? 24 : 29}>
          {number}
        </text>
      </g>
    </g>
  );
  return href === null ? (
    <g role="img" aria-label={said.join(" ")}>
      {title}
      {disc}
    </g>
  ) : (
    <a href={href}>
      {title}
      {disc}
    </a>
  );
}

/**
 * The ward's drawing cut to one course: its line over rivers and rails, its
 * stops numbered at their true places, stations by name. The list of stops
 * beside it says the same. Needs `map.css`.
 */
export function CourseMap(props: CourseMapProps) {
  const { id, data, line, stops, label, visitedLabel } = props;
  const layout = layOutCourse(
    data,
    line,
    stops.map(({ at }) => at),
  );
  const { bounds, way, chevrons, marks } = layout;
  return (
    <div className="map-window">
      <svg
        className="ward-map"
        viewBox={`0 0 ${bounds.right} ${bounds.bottom}`}
        role="group"
        aria-label={label}
      >
        <Land id={id} layout={layout} size={measures.window}>
          <CourseLine way={way} chevrons={chevrons} />
        </Land>
        <Leaders marks={marks} />
        {stops.map((stop, index) => (
          <Stop
            key={stop.number}
            stop={stop}
            mark={marks[index]!}
            visitedLabel={visitedLabel}
          />
        ))}
      </svg>
    </div>
  );
}
