import { escapeMarkup } from "#app/domain/markup.ts";
import type { PlaceLayer } from "#app/domain/public-place.ts";
import { rememberedMarks } from "./layout-memory.ts";
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

type Shown = MapPlace & { spot: Point };

/** More than these find no room for signs anyway, and looking for it takes hundreds of milliseconds. */
const MOST_SIGNS = 300;

function Dot({ spot, r }: { spot: Point; r: number }) {
  const [x, y] = spot.map(Math.round) as Point;
  return <circle className="p-dot" cx={x} cy={y} r={Math.round(r * 0.35)} />;
}

/** Thousands of places as one text: elements of their own would take a page its time. */
function Dots({ shown, r }: { shown: Shown[]; r: number }) {
  const radius = Math.round(r * 0.35);
  const markup = shown
    .map(({ spot: [x, y], name }) => {
      const at = `cx="${Math.round(x)}" cy="${Math.round(y)}" r="${radius}"`;
      return `<circle class="p-dot" ${at}><title>${escapeMarkup(name)}</title></circle>`;
    })
    .join("");
  return (
    <g className="m-places" dangerouslySetInnerHTML={{ __html: markup }} />
  );
}

/**
 * Public places as signs at their true places, or beside them by a line; where
 * there is no room, a dot. More than 300 are dots alone.
 */
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
  if (shown.length > MOST_SIGNS) return <Dots shown={shown} r={r} />;
  const marks = rememberedMarks(
    shown.map(({ spot }) => spot),
    { r, reach: r * 4, bounds, taken, keep: room, blocked },
  );
  const scale = Math.round((r / 16) * 100) / 100;
  return (
    <g className="m-places">
      <Leaders marks={marks} />
      <SignSprite id={id} layers={shown.map(({ layer }) => layer)} />
      {shown.map(({ spot, layer, name }, index) => {
        const { at } = marks[index]!;
        return (
          <g key={index} role="img" aria-label={name}>
            <title>{name}</title>
            {at ? (
              <use
                href={`#${id}-${layer}`}
                transform={`translate(${at.join(" ")})scale(${scale})`}
              />
            ) : (
              <Dot spot={spot} r={r} />
            )}
          </g>
        );
      })}
    </g>
  );
}
