import type { Canvas } from "./canvas.server.ts";
import { drawRule } from "./canvas.server.ts";
import { leafletPage } from "./leaflet-layout.ts";
import type { Leaflet } from "./map-sheet.ts";
import { drawMarked, scriptOf } from "./marked.server.ts";

const SIZE = 3.15;

/** Who to ask, that the shops are invented, how far the drawing may be trusted, and whose data it is made of. */
export function drawLeafletImprint(canvas: Canvas, sheet: Leaflet): void {
  const { left, right, imprintTop } = leafletPage;
  const { words, isSample, deskLine, credit, language } = sheet;
  const script = scriptOf[language];
  drawRule(canvas, [left, imprintTop], [right, imprintTop], 0.25);
  const first = imprintTop + (language === "ja-easy" ? 5.2 : 4.4);
  const second = first + (language === "ja-easy" ? 5.4 : 4.6);
  const line = { size: SIZE, script };
  const half = (right - left) / 2 - 2;
  drawMarked(canvas, deskLine, {
    ...line,
    x: left,
    y: first,
    weight: "bold",
    maxWidth: half,
  });
  if (isSample)
    drawMarked(canvas, words.sampleNote, {
      ...line,
      x: left,
      y: second,
      maxWidth: half,
    });
  const end = { ...line, x: right, align: "right", maxWidth: half } as const;
  drawMarked(canvas, words.drawn, { ...end, y: first });
  drawMarked(canvas, credit, { ...end, y: second });
}
