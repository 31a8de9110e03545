import { CourseLine } from "./course-line.tsx";
import { wayOf } from "./course-way.ts";
import { boxOfLabel } from "./label-layout.ts";
import { Land } from "./land.tsx";
import { rememberedLayout } from "./layout-memory.ts";
import type { Layout } from "./layout.ts";
import { Magnifier } from "./magnifier.tsx";
import { measures } from "./measures.ts";
import type { Measures } from "./measures.ts";
import { Places } from "./places.tsx";
import type { MapPlace } from "./places.tsx";
import { BusyMark, streetWords } from "./busy-mark.tsx";
import { project } from "./projection.ts";
import { Rosette } from "./rosette.tsx";
import { Cloth, Head } from "./street-ribbon.tsx";
import { Dots } from "./dots.tsx";
import type {
  Geography,
  LngLat,
  MapCheckpoint,
  MapLabels,
  MapStreet,
  MapVariant,
} from "./types.ts";

type WardMapProps = {
  /** Prefix of the ids inside; unique on the page. */
  id: string;
  data: Geography;
  variant: MapVariant;
  streets: MapStreet[];
  /** Drawn on the wide and print maps, where each is a named link. */
  checkpoints: MapCheckpoint[];
  labels: MapLabels;
  /** A course's line, in degrees. */
  course?: LngLat[] | undefined;
  /** Public places, drawn over the rest at their true places. */
  places?: MapPlace[];
};

/** The checkpoints of each street, by its slug. */
function byStreet(checkpoints: MapCheckpoint[]): Map<string, MapCheckpoint[]> {
  return Map.groupBy(checkpoints, ({ street }) => street);
}

function nameBoxes({ names }: Layout, { label, landmark }: Measures) {
  return [
    ...[...names.stations, ...names.rivers].map((one) =>
      boxOfLabel(one, label),
    ),
    ...names.landmarks.map((one) => boxOfLabel(one, landmark)),
  ];
}

function Streets({ props, layout }: { props: WardMapProps; layout: Layout }) {
  const { streets, checkpoints, labels, variant } = props;
  const size = measures[variant];
  const own = byStreet(checkpoints);
  return (
    <>
      {streets.map((street) => {
        const ribbon = layout.ribbons.get(street.slug);
        if (!ribbon) return null;
        return (
          <g key={street.slug} className={`m-street hue-${street.emblem}`}>
            <Cloth points={ribbon} width={size.ribbon} />
            <a
              href={street.href}
              aria-current={street.active ? "true" : undefined}
            >
              <title>{streetWords(street)}</title>
              <Head street={street} at={ribbon[0]} radius={size.head} />
              <BusyMark street={street} at={ribbon[0]} r={size.head} />
            </a>
            <Dots
              points={ribbon}
              checkpoints={own.get(street.slug) ?? []}
              width={size.ribbon}
              head={size.head}
              numbered={variant === "print"}
              linked={!(street.active && layout.lens)}
              labels={labels}
            />
          </g>
        );
      })}
    </>
  );
}

/**
 * The ward's illustrated map, drawn from its geography: rosettes on small
 * screens, ribbons of checkpoints on wide ones. Needs `EmblemSprite` with the
 * streets' emblems on the page. Positions of ribbons are an illustration.
 */
export function WardMap(props: WardMapProps) {
  const { id, data, variant, streets, checkpoints, labels, places, course } =
    props;
  const size = measures[variant];
  const layout = rememberedLayout(data, streets, variant);
  const { left, top, right, bottom } = layout.view;
  const view = [left, top, right - left, bottom - top]
    .map(Math.round)
    .join(" ");
  const active = streets.find((street) => street.active);
  const ribbon = active && layout.ribbons.get(active.slug);
  return (
    <svg
      className={`ward-map map-${variant}`}
      viewBox={view}
      role="group"
      aria-label={labels.title}
    >
      <Land id={id} layout={layout} size={size} />
      {course && (
        <CourseLine {...wayOf(course.map((at) => project(data.frame, at)))} />
      )}
      <Streets props={props} layout={layout} />
      {streets.map((street) => {
        const at = layout.pins.get(street.slug);
        return (
          at && (
            <Rosette
              key={street.slug}
              street={street}
              at={at}
              r={size.rosette}
            />
          )
        );
      })}
      {layout.lens && active && ribbon && (
        <Magnifier
          id={id}
          lens={layout.lens}
          street={active}
          ribbon={ribbon}
          checkpoints={checkpoints.filter(
            ({ street }) => street === active.slug,
          )}
          size={size}
          labels={labels}
          names={layout.names.stations}
        />
      )}
      {places && (
        <Places
          id={id}
          places={places}
          frame={data.frame}
          bounds={layout.view}
          r={size.place}
          taken={layout.terrain.stations.map(({ at }) => at)}
          room={size.station}
          blocked={nameBoxes(layout, size)}
        />
      )}
    </svg>
  );
}
