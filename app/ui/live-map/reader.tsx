import type { Feature, Point } from "geojson";
import type { CircleLayerSpecification } from "maplibre-gl";
import type { LngLat } from "#app/domain/place.ts";
import type { Engine } from "./engine.ts";

type MarkProps = { engine: Engine; id: string; at: LngLat | null };

function pointsOf(at: LngLat | null) {
  const features: Feature<Point>[] = at
    ? [
        {
          type: "Feature",
          properties: {},
          geometry: { type: "Point", coordinates: at },
        },
      ]
    : [];
  return { type: "FeatureCollection" as const, features };
}

type Circle = CircleLayerSpecification["paint"];

function Dot({ engine, id, at, paint }: MarkProps & { paint: Circle }) {
  const { Source, Layer } = engine;
  return (
    <Source id={id} type="geojson" data={pointsOf(at)}>
      <Layer id={id} type="circle" paint={paint} />
    </Source>
  );
}

/** A ring round what was chosen. */
export function ChosenRing(props: MarkProps) {
  return (
    <Dot
      {...props}
      paint={{
        "circle-radius": 23,
        "circle-color": "#ffd43d",
        "circle-opacity": 0.35,
        "circle-stroke-color": "#23303f",
        "circle-stroke-width": 3,
      }}
    />
  );
}

/** Where the reader is. */
export function HereDot(props: MarkProps) {
  return (
    <Dot
      {...props}
      paint={{
        "circle-radius": 9,
        "circle-color": "#285791",
        "circle-stroke-color": "#ffffff",
        "circle-stroke-width": 3,
      }}
    />
  );
}
