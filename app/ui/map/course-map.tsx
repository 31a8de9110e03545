import { useText } from "#app/ui/text.tsx";
import { CourseLine } from "./course-line.tsx";
import { layOutCourse, STOP, TAG } from "./course-layout.ts";
import type { PlacedLabel } from "./label-layout.ts";
import { Land, Names, Stations } from "./land.tsx";
import { rememberedCourse } from "./layout-memory.ts";
import type { Mark } from "./mark-layout.ts";
import { Leaders } from "./marks.tsx";
import { measures } from "./measures.ts";
import type { Geography, LngLat, Point } from "./types.ts";
import { hitsOf } from "./window-marks.ts";

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
  /** Whether this line is drawn for many: its layout is then kept. Not for what only one reader asked for. */
  isShared?: boolean;
};

/** Where the course begins and ends. */
function Ends({ ends, tags }: { ends: Point[]; tags: PlacedLabel[] }) {
  return (
    <g className="w-end">
      {ends.map(([x, y], index) => (
        <circle key={index} cx={Math.round(x)} cy={Math.round(y)} r="6" />
      ))}
      <Names className="w-end-name" labels={tags} size={TAG} />
    </g>
  );
}

function Stop({
  stop,
  mark,
  hit,
  visitedLabel,
}: {
  stop: CourseMapStop;
  mark: Mark;
  /** Radius of its target. */
  hit: number;
  visitedLabel: string | undefined;
}) {
  const { number, name, href, visited } = stop;
  const said = [number, name, visited && visitedLabel].filter(Boolean);
  const title = <title>{said.join(" ")}</title>;
  const disc = (
    <g transform={`translate(${(mark.at ?? mark.spot).join(" ")})`}>
      {href !== null && <circle className="w-hit" r={hit} />}
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
  const { id, data, line, stops, label, visitedLabel, isShared } = props;
  const t = useText();
  const [begin, end] = [t.plain("course.begin"), t.plain("course.end")];
  const lay = isShared ? rememberedCourse : layOutCourse;
  const layout = lay(
    data,
    line,
    stops.map(({ at }) => at),
    { begin, end, both: `${begin}${t.plain("common.separator")}${end}` },
  );
  const { bounds, way, chevrons, marks } = layout;
  const hits = hitsOf(marks.map(({ at, spot }) => at ?? spot));
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
          <Stations terrain={layout.terrain} size={measures.window} />
        </Land>
        <Ends ends={layout.ends} tags={layout.tags} />
        <Leaders marks={marks} />
        {stops.map((stop, index) => (
          <Stop
            key={stop.number}
            stop={stop}
            mark={marks[index]!}
            hit={hits[index]!}
            visitedLabel={visitedLabel}
          />
        ))}
      </svg>
    </div>
  );
}
