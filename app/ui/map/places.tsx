import type { PlaceLayer } from "#app/domain/public-place.ts";
import { placeMarks } from "./mark-layout.ts";
import { Leaders } from "./marks.tsx";
import { SignSprite } from "./place-signs.tsx";
import { project } from "./projection.ts";
import { holds } from "./shape.ts";
import type { Box } from "./shape.ts";
import type { Frame, LngLat, Point } from "./types.ts";

/** A public place with its true place and its name in the reader's language. */
export type MapPlace = { at: LngLat; layer: PlaceLayer; name: string };

type PlacesProps = {
  id: string;
  places: MapPlace[];
  frame: Frame;
  bounds: Box;
  /** Radius of a sign, in the drawing's units. */
  r: number;
  /** Discs the signs keep off. */
  taken?: Point[];
  /** How far the signs keep off them. */
  room?: number;
  /** Names the signs may not cover. */
  blocked?: Box[];
};

/** Public places as signs at their true places, or beside them by a line; where there is no room, a dot. */
export function Places(props: PlacesProps) {
  const {
    id,
    places,
    frame,
    bounds,
    r,
    taken = [],
    room = 0,
    blocked = [],
  } = props;
  const shown = places
    .map((place) => ({ ...place, spot: project(frame, place.at) }))
    .filter(({ spot }) => holds(bounds, spot));
  const marks = placeMarks(
    shown.map(({ spot }) => spot),
    { r, reach: r * 4, bounds, taken, keep: room, blocked },
  );
  const scale = Math.round((r / 16) * 100) / 100;
  return (
    <g className="m-places">
      <Leaders marks={marks} />
      <SignSprite id={id} layers={shown.map(({ layer }) => layer)} />
      {shown.map(({ spot, layer, name }, index) => {
        const at = marks[index]!.at;
        const [x, y] = (at ?? spot).map(Math.round) as Point;
        return (
          <g key={index} role="img" aria-label={name}>
            <title>{name}</title>
            {at ? (
              <use
                href={`#${id}-${layer}`}
                transform={`translate(${x} ${y})scale(${scale})`}
              />
            ) : (
              <circle
                className="p-dot"
                cx={x}
                cy={y}
                r={Math.round(r * 0.35)}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}
