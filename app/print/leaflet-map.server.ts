import { hues } from "#app/ui/art/hues.ts";
import { sampleQuadratic, spread } from "#app/ui/map/curve.ts";
import type { PlacedLabel } from "#app/ui/map/label-layout.ts";
import { type Layout, layOut } from "#app/ui/map/layout.ts";
import { measures } from "#app/ui/map/measures.ts";
import { bodyOf, type RibbonPoints } from "#app/ui/map/ribbon-ground.ts";
import { type Box, boxOf, grow } from "#app/ui/map/shape.ts";
import type { Point } from "#app/ui/map/types.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine } from "./canvas.server.ts";
import {
  groundMarkup,
  ink,
  marksMarkup,
  ribbonMarkup,
  wavesMarkup,
} from "./leaflet-art.ts";
import { drawnBox, placeDrawing } from "./leaflet-place.ts";
import type { Leaflet, LeafletStreet } from "./map-sheet.ts";
import { scriptOf } from "./marked.server.ts";
import { drawSvg } from "./svg.server.ts";
import type { MapPlace } from "./ward-map.server.ts";

const size = measures.print;
/** The smallest dot that holds a number, in mm; below it a ribbon shows its first and last number only. */
const LEAST_RADIUS = 1.2;

function layLeafletMap({ land, streets }: Leaflet): Layout {
  const drawn = streets.map(
    ({ slug, name, emblem, stations, pin, ribbon }) => ({
      ...{ slug, name, emblem, stations, pin, ribbon },
      href: "",
      visited: 0,
      total: 0,
      active: false,
    }),
  );
  return layOut(land, drawn, "print");
}

/** The illustrated map as large as the area holds beside what stands there and one of the choices. Answers the choice. */
export function drawLeafletMap(
  canvas: Canvas,
  sheet: Leaflet,
  area: Box,
  standing: Box[],
  choices: Box[],
): Box {
  const layout = layLeafletMap(sheet);
  const { place, chosen } = choices
    .map((choice) => ({
      place: placeDrawing(layout, area, [...standing, choice]),
      chosen: choice,
    }))
    .reduce((best, one) =>
      one.place.scale > best.place.scale * 1.04 ? one : best,
    );
  const { terrain, hills, ribbons, names } = layout;
  const view = wholeView(layout);
  const cloths = sheet.streets.flatMap(({ slug, emblem }) => {
    const ribbon = ribbons.get(slug);
    return ribbon ? ribbonMarkup(ribbon, emblem, size) : [];
  });
  const box = drawnBox(view, place);
  const viewBox = [
    view.left,
    view.top,
    view.right - view.left,
    view.bottom - view.top,
  ];
  drawSvg(
    canvas,
    groundMarkup(terrain, hills, size) +
      wavesMarkup(layout) +
      marksMarkup(terrain, size) +
      cloths.join(""),
    viewBox.join(" "),
    {
      x: box.left,
      y: box.top,
      width: box.right - box.left,
      height: box.bottom - box.top,
    },
  );
  const script = scriptOf[sheet.language];
  const label = (
    labels: PlacedLabel[],
    em: number,
    fill: string,
    bold = true,
  ) =>
    labels.forEach((one) => {
      drawLabel(canvas, one, place, { em, fill, bold, script });
    });
  label(names.rivers, size.label * 0.9, ink.riverName);
  label(names.landmarks, size.landmark, ink.muted, false);
  label(names.stations, size.label, ink.ink);
  for (const street of sheet.streets) {
    const ribbon = ribbons.get(street.slug);
    if (ribbon) drawDots(canvas, street, ribbon, place);
  }
  return chosen;
}

/** The drawing with ribbons that run over the ward's line. */
function wholeView({ view, ribbons }: Layout): Box {
  const bodies = [...ribbons.values()].flatMap(bodyOf);
  const corners: Point[] = [
    [view.left, view.top],
    [view.right, view.bottom],
  ];
  if (bodies.length === 0) return view;
  const { left, top, right, bottom } = grow(boxOf(bodies), size.head + 6);
  return boxOf([...corners, [left, top], [right, bottom]]);
}

type LabelType = {
  em: number;
  fill: string;
  bold: boolean;
  script: (typeof scriptOf)["ja"];
};

function drawLabel(
  canvas: Canvas,
  { text, x, y, anchor }: PlacedLabel,
  { left, top, scale }: MapPlace,
  { em, fill, bold, script }: LabelType,
): void {
  const line = {
    x: left + x * scale,
    y: top + y * scale,
    size: em * scale,
    weight: bold ? ("bold" as const) : ("regular" as const),
    script,
    fill,
    align: ({ start: "left", middle: "center", end: "right" } as const)[anchor],
  };
  canvas.doc
    .lineWidth(em * scale * 0.25)
    .lineJoin("round")
    .strokeColor(ink.sheet);
  drawLine(canvas, text, { ...line, halo: true });
  drawLine(canvas, text, line);
}

function drawDots(
  canvas: Canvas,
  { shops, emblem }: LeafletStreet,
  ribbon: RibbonPoints,
  { left, top, scale }: MapPlace,
): void {
  const room = size.ribbon * 0.43;
  const line = sampleQuadratic(ribbon, 40);
  const spotsFor = (count: number) =>
    spread(line, count, size.head + room + 5, room * 0.6);
  const all = spotsFor(shops.length);
  const radius = radiusOf(all, room);
  const isCrowded = radius * scale < LEAST_RADIUS;
  const shown = isCrowded ? [shops[0]!, shops.at(-1)!] : shops;
  const spots = isCrowded ? spotsFor(2) : all;
  const reach = isCrowded ? room : radius;
  const { doc } = canvas;
  if (isCrowded) drawBetween(canvas, spots, line, { left, top, scale });
  spots.forEach(([x, y], index) => {
    const at = { x: left + x * scale, y: top + y * scale };
    const { number } = shown[index]!;
    const em = numberSize(reach, number) * scale;
    doc.circle(at.x, at.y, reach * scale).fill(ink.paper);
    drawLine(canvas, String(number), {
      ...at,
      y: at.y + em * 0.36,
      size: em,
      weight: "bold",
      align: "center",
      fill: hues[emblem].deep,
      maxWidth: reach * scale * 1.75,
    });
  });
}

function radiusOf([a, b]: Point[], room: number): number {
  const gap = a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : Infinity;
  return Math.min(room, gap / 2 - 0.6);
}

function numberSize(radius: number, number: number): number {
  return radius * (number > 99 ? 0.98 : 1.2);
}

/** Small points from the first number to the last: there are more between them than the ribbon has room for. */
function drawBetween(
  canvas: Canvas,
  [first, last]: Point[],
  line: Point[],
  { left, top, scale }: MapPlace,
): void {
  if (!first || !last) return;
  const within = spread(line, 9, size.head + size.ribbon + 10, size.ribbon + 4);
  for (const [x, y] of within)
    canvas.doc
      .circle(left + x * scale, top + y * scale, 2.2 * scale)
      .fill(ink.paper);
}
