import { CheckpointSigns } from "./checkpoint-signs.tsx";
import { CourseLine } from "./course-line.tsx";
import { Land, Names, Stations } from "./land.tsx";
import type { MapWindow } from "./map-window.ts";
import { Leaders } from "./marks.tsx";
import { Places } from "./places.tsx";
import type { MapPlace } from "./places.tsx";
import { Rosette } from "./rosette.tsx";
import type {
  Geography,
  LngLat,
  MapCheckpoint,
  MapLabels,
  MapStreet,
} from "./types.ts";
import type { ShownPaths } from "./ways.ts";
import { layOutWindow, NAME } from "./window-layout.ts";
import { DISC, SIGN } from "./window-marks.ts";

type WindowMapProps = {
  /** Prefix of the ids inside; unique on the page. */
  id: string;
  data: Geography;
  cut: MapWindow;
  /** The active one's checkpoints are numbered; without one all are, where there is room. */
  streets: MapStreet[];
  checkpoints: MapCheckpoint[];
  course: LngLat[] | undefined;
  /** The walkways as far as the cut shows them; null for none. */
  paths: ShownPaths | null;
  places: MapPlace[];
  labels: MapLabels;
};

/**
 * A cut of the ward's drawing with checkpoints at their true places. Needs
 * `EmblemSprite` with the streets' emblems on the page, and `map.css`.
 */
export function WindowMap(props: WindowMapProps) {
  const { id, data, cut, streets, checkpoints, paths, places, labels } = props;
  const layout = layOutWindow(data, {
    cut,
    streets,
    checkpoints,
    course: props.course,
  });
  const { bounds, numbers, dots, signs, course } = layout;
  return (
    <div className="map-window">
      <svg
        className="ward-map"
        viewBox={`0 0 ${bounds.right} ${bounds.bottom}`}
        role="group"
        aria-label={labels.title}
      >
        <Land
          id={id}
          layout={layout}
          size={layout.size}
          under={
            paths && (
              <>
                <path className="w-path" d={paths.plain} />
                <path className="w-path w-stairs" d={paths.stairs} />
              </>
            )
          }
        >
          {course && (
            <>
              <CourseLine {...course} />
              <Stations terrain={layout.terrain} size={layout.size} />
            </>
          )}
          <Leaders marks={numbers.map(({ mark }) => mark)} />
          <CheckpointSigns
            numbers={numbers}
            dots={dots}
            emblems={new Map(streets.map(({ slug, emblem }) => [slug, emblem]))}
            labels={labels}
          />
        </Land>
        <Names className="m-shop-name" labels={layout.shops} size={NAME} />
        {signs.map(({ street, at }) => (
          <Rosette key={street.slug} street={street} at={at} r={SIGN} />
        ))}
        <Places
          id={id}
          places={places}
          frame={cut.frame}
          bounds={bounds}
          r={layout.size.place}
          taken={layout.taken}
          room={DISC}
          blocked={layout.blocked}
        />
      </svg>
    </div>
  );
}
