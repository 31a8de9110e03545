import { print } from "#app/locales/ja/print.ts";
import { hues } from "#app/ui/art/hues.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine, drawRule, lineWidth } from "./canvas.server.ts";
import type { Cell, Ring } from "./card-grid.ts";
import { placeRings } from "./card-grid.ts";
import { drawEmblem } from "./emblem.server.ts";
import { fill } from "./fill.ts";
import { drawFitted } from "./fit.server.ts";
import { colour } from "./measure.ts";
import type { PaperStreet } from "./sheet.ts";

const texts = print.paperCard;

/** One street: its emblem and name, how many shops it has, and rings for its stamps; `isMore` goes on with a street begun before. */
export function drawStreetCell(
  canvas: Canvas,
  street: PaperStreet,
  cell: Cell,
  isMore: boolean,
): void {
  if (isMore) drawMore(canvas, street, cell);
  else drawHead(canvas, street, cell, cell.width < 60 ? 0.8 : 1);
  placeRings(cell, isMore).forEach((ring, index) => {
    drawRing(canvas, street, cell, {
      ...ring,
      isFirst: index === 0 && !isMore,
    });
  });
}

function drawMore(canvas: Canvas, { name }: PaperStreet, cell: Cell): void {
  const more = fill(texts.more, { street: name });
  const line = { x: cell.x + 2.1, y: cell.y + 7.3, size: 3.3 };
  drawLine(canvas, more, { ...line, maxWidth: cell.width - 4 });
}

function drawHead(
  canvas: Canvas,
  street: PaperStreet,
  { x, y, width }: Cell,
  scale: number,
): void {
  drawEmblem(canvas, street.emblem, {
    x: x + 2 + 4.4 * scale,
    y: y + 7.6,
    size: 8.8 * scale,
    fill: hues[street.emblem].hue,
    knock: colour.paper,
  });
  const shops = fill(texts.shops, { n: street.shops });
  const small = { size: 3.1 * scale } as const;
  const end = { ...small, x: x + width - 2.1, y: y + 8.6 };
  drawLine(canvas, shops, { ...end, align: "right" });
  const start = x + 2 + 11.2 * scale;
  const room = end.x - lineWidth(canvas, shops, small) - 1.5 - start;
  drawFitted(canvas, street.name, {
    x: start,
    y: y + 7.3,
    width: room,
    height: 5.2,
    size: 4.9 * scale,
    weight: "bold",
    leading: 1.1,
    stand: "middle",
  });
  const below = { ...small, x: start, y: y + 11.7, maxWidth: room };
  drawLine(canvas, street.stations, below);
}

function drawRing(
  canvas: Canvas,
  { emblem }: PaperStreet,
  cell: Cell,
  ring: Ring & { isFirst: boolean },
): void {
  const { doc } = canvas;
  const [x, y] = [cell.x + ring.x, cell.y + ring.y];
  const radius = ring.diameter / 2;
  doc.save().lineWidth(ring.isFirst ? 0.5 : 0.25);
  if (!ring.isFirst) doc.dash(1, { space: 0.7 });
  doc.circle(x, y, radius).fillAndStroke(colour.white, colour.ink);
  doc.undash().restore();
  if (ring.isFirst) {
    const { hue } = hues[emblem];
    const place = { x, y, size: ring.diameter * 0.44, knock: colour.white };
    doc.save();
    drawEmblem(canvas, emblem, { ...place, fill: paler(hue) });
    doc.restore();
  }
  const baseline = y + radius + 4;
  const left = x - radius;
  const size = Math.min(2.8, ring.diameter * 0.2);
  const after =
    left + drawLine(canvas, texts.no, { x: left, y: baseline, size });
  const rule = baseline + 0.4;
  drawRule(canvas, [after + 0.8, rule], [left + ring.diameter, rule], 0.2);
}

/** A colour as a fifth of it on white paper. */
function paler(hue: string): string {
  const channels = hue.match(/[0-9a-f]{2}/gi) ?? [];
  const mixed = channels.map((channel) =>
    Math.round(255 - (255 - parseInt(channel, 16)) * 0.2).toString(16),
  );
  return `#${mixed.join("")}`;
}
