import type { Canvas } from "./canvas.server.ts";
import { drawRule } from "./canvas.server.ts";
import { ink } from "./leaflet-art.ts";
import type { LeafletLayout } from "./leaflet-layout.ts";
import { type LegendEntry, legendOf, rowHeight } from "./leaflet-legend.ts";
import type { Leaflet } from "./map-sheet.ts";
import { drawMarked, scriptOf } from "./marked.server.ts";

type Spot = { x: number; y: number };

const signs: Record<
  LegendEntry["sign"],
  (canvas: Canvas, at: Spot, colour: string) => void
> = {
  street({ doc }, { x, y }) {
    doc
      .moveTo(x, y - 1.5)
      .lineTo(x + 7.5, y - 1.5)
      .lineTo(x + 6, y)
      .lineTo(x + 7.5, y + 1.5)
      .lineTo(x, y + 1.5)
      .closePath()
      .fill("#BE4368");
  },
  river({ doc }, { x, y }) {
    doc.rect(x, y - 0.9, 7.5, 1.8).fill(ink.river);
  },
  station({ doc }, { x, y }) {
    doc
      .lineWidth(0.7)
      .circle(x + 3.7, y, 1.45)
      .fillAndStroke(ink.sheet, ink.ink);
  },
  office({ doc }, { x, y }) {
    doc
      .moveTo(x + 1.7, y + 1.8)
      .lineTo(x + 1.7, y - 0.5)
      .lineTo(x + 3.7, y - 2.1)
      .lineTo(x + 5.7, y - 0.5)
      .lineTo(x + 5.7, y + 1.8)
      .closePath()
      .fill(ink.ink);
  },
  line(canvas, { x, y }, colour) {
    drawRule(canvas, [x, y], [x + 7.5, y], 1.15, colour);
  },
};

/** How the map is read: its signs, and its lines by their colours. */
export function drawLegend(
  canvas: Canvas,
  sheet: Leaflet,
  layout: LeafletLayout,
): void {
  const { x, y, width, head } = layout.legend;
  const script = scriptOf[sheet.language];
  const legend = legendOf(sheet, width, layout.isListed);
  const rule = y + head - legend.pitch * 0.35;
  const title = { size: 4.3, weight: "bold", script, maxWidth: width } as const;
  drawMarked(canvas, sheet.words["legend.title"], {
    ...title,
    x,
    y: rule - 2.1,
  });
  drawRule(canvas, [x, rule], [x + width, rule], 0.6);
  let top = y + head;
  for (const row of legend.rows) {
    const baseline = top + legend.rowPitch * 0.78;
    row.forEach(({ sign, colour, lines }, column) => {
      const left = x + column * legend.step;
      signs[sign](
        canvas,
        { x: left, y: baseline - legend.size * 0.36 },
        colour,
      );
      lines.forEach((line, index) => {
        drawMarked(canvas, line, {
          x: left + 9.2,
          y: baseline + index * legend.rowPitch,
          size: legend.size,
          script,
          maxWidth: legend.step - 9.6,
        });
      });
    });
    top += rowHeight(row, legend.rowPitch);
  }
  top += 1.5;
  for (const note of legend.notes) {
    const at = { x, y: top + legend.pitch * 0.78, size: legend.size, script };
    drawMarked(canvas, note, { ...at, weight: "bold", maxWidth: width });
    top += legend.pitch;
  }
}
