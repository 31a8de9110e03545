import { hues } from "#app/ui/art/hues.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine, drawRule } from "./canvas.server.ts";
import { drawEmblem } from "./emblem.server.ts";
import { ink } from "./leaflet-art.ts";
import type { LeafletLayout, Placed } from "./leaflet-layout.ts";
import {
  columnStep,
  emblemSize,
  listType,
  nameWidth,
  numberWidth,
  panelWidth,
} from "./leaflet-panel.ts";
import type { Leaflet } from "./map-sheet.ts";
import { drawMarked, scriptOf } from "./marked.server.ts";

/** A street's emblem and name over a rule in its hue, then its shops by number. */
export function drawPanel(
  canvas: Canvas,
  sheet: Leaflet,
  { grid }: LeafletLayout,
  { panel, x, y, head: headRoom }: Placed,
): void {
  const { emblem, head, headSize, columns } = panel;
  const { hue, deep } = hues[emblem];
  const type = listType(sheet.language);
  const script = scriptOf[sheet.language];
  const width = panelWidth(grid);
  const rule = y + headRoom - type.pitch * 0.35;
  const first = rule - 2.1 - (head.length - 1) * type.head;
  drawEmblem(canvas, emblem, {
    x: x + emblemSize / 2,
    y: rule - 1.1 - emblemSize / 2,
    size: emblemSize,
    fill: hue,
    knock: ink.paper,
  });
  head.forEach((line, index) => {
    drawMarked(canvas, line, {
      x: x + emblemSize + 1.6,
      y: first + index * type.head,
      size: headSize,
      weight: "bold",
      script,
      maxWidth: width - emblemSize - 1.6,
    });
  });
  drawRule(canvas, [x, rule], [x + width, rule], 0.6, hue);
  const most = Math.max(
    100,
    ...sheet.streets.flatMap(({ shops }) => shops.map(({ number }) => number)),
  );
  columns.forEach((rows, column) => {
    const left = x + column * columnStep(grid);
    const name = left + numberWidth(most);
    let baseline = rule + type.pitch * 0.35 + type.pitch * 0.82;
    for (const { number, lines } of rows) {
      drawLine(canvas, String(number), {
        x: name - 1.6,
        y: baseline,
        size: type.size * 1.02,
        weight: "bold",
        fill: deep,
        align: "right",
      });
      for (const line of lines) {
        const at = { x: name, y: baseline, size: type.size };
        drawMarked(canvas, line, {
          ...at,
          script,
          maxWidth: nameWidth(grid, most),
        });
        baseline += type.pitch;
      }
    }
  });
}
