import type { Map as Canvas } from "maplibre-gl";
import {
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawSelectMode,
} from "terra-draw";
import { TerraDrawMapLibreGLAdapter } from "terra-draw-maplibre-gl-adapter";
import type { LngLat } from "#app/domain/place.ts";
import type { BoardEvents } from "./board.ts";
import { LINE, penStyles, pointRadius, stillStyles } from "./board-style.ts";
import { isSameLine } from "./pen.ts";
import { type Screen, snapTo } from "./ways.ts";

const DECIMALS = 6;
const NEAR_PIXELS = 24;

function screenOf(map: Canvas): Screen {
  return {
    project: (lng, lat) => map.project([lng, lat]),
    unproject: (x, y) => map.unproject([x, y]),
  };
}

function selectMode({ spots }: BoardEvents) {
  return new TerraDrawSelectMode({
    pointerDistance: NEAR_PIXELS,
    allowManualDeselection: false,
    keyEvents: null,
    styles: penStyles,
    flags: {
      linestring: {
        feature: {
          coordinates: {
            draggable: true,
            midpoints: { draggable: true },
            snappable: {
              toCustom: ({ containerX: x, containerY: y }, screen) =>
                snapTo(spots(), { x, y }, screen) ?? undefined,
            },
          },
        },
      },
    },
  });
}

/** The line under the pointer: its points are pulled, or its end grows by a press. */
export function makeQuill(map: Canvas, events: BoardEvents) {
  const screen = screenOf(map);
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({
      map,
      coordinatePrecision: DECIMALS,
    }),
    modes: [
      selectMode(events),
      new TerraDrawLineStringMode({ styles: stillStyles, keyEvents: null }),
      new TerraDrawPointMode({ styles: { pointColor: LINE } }),
    ],
  });
  let id: string | number | undefined;

  function lineNow(): LngLat[] {
    const drawn = id === undefined ? null : draw.getSnapshotFeature(id);
    return (drawn?.geometry.coordinates ?? []) as LngLat[];
  }

  function put(line: LngLat[]) {
    const geometry = { type: "LineString" as const, coordinates: line };
    if (line.length < 2) {
      if (id !== undefined) draw.removeFeatures([id]);
      id = undefined;
    } else if (id === undefined) {
      const properties = { mode: "linestring" };
      const [added] = draw.addFeatures([
        { type: "Feature", properties, geometry },
      ]);
      id = added?.valid ? added.id : undefined;
    } else if (!isSameLine(lineNow(), line))
      draw.updateFeatureGeometry(id, geometry);
  }

  function take(changed: string | number) {
    if (changed === id) return events.onLine(lineNow());
    const made = draw.getSnapshotFeature(changed)?.geometry.coordinates;
    draw.removeFeatures([changed]);
    const [lng, lat] = made as LngLat;
    const spot = snapTo(events.spots(), screen.project(lng, lat), screen);
    events.onEnd(spot ?? [lng, lat]);
  }

  // The library goes on with what it finished after it told.
  draw.on("finish", (changed) => queueMicrotask(() => take(changed)));
  draw.start();
  map.setPaintProperty("td-point", "circle-radius", pointRadius);
  draw.setMode("select");

  return {
    show(line: LngLat[], isExtending: boolean) {
      const mode = isExtending ? "point" : "select";
      if (draw.getMode() !== mode) draw.setMode(mode);
      put(line);
      if (!isExtending && id !== undefined) draw.selectFeature(id);
    },
  };
}
