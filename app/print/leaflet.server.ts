import type { Canvas } from "./canvas.server.ts";
import { addPage } from "./canvas.server.ts";
import { drawCourses } from "./leaflet-courses.server.ts";
import {
  codePlaces,
  drawLeafletCode,
  drawLeafletHead,
} from "./leaflet-head.server.ts";
import { drawLeafletImprint } from "./leaflet-imprint.server.ts";
import {
  contentTop,
  coursesByPage,
  layLeaflet,
  leafletPage,
} from "./leaflet-layout.ts";
import { drawLegend } from "./leaflet-legend.server.ts";
import { drawLeafletMap } from "./leaflet-map.server.ts";
import { drawPanel } from "./leaflet-panels.server.ts";
import { ink } from "./leaflet-art.ts";
import type { Leaflet } from "./map-sheet.ts";
import { scriptOf } from "./marked.server.ts";
import { unmarkedText } from "./marked.ts";
import { drawTestBand } from "./test-band.server.ts";

function beginPage(canvas: Canvas, sheet: Leaflet): void {
  const { width, height, left, right, testTop, testHeight } = leafletPage;
  addPage(canvas, leafletPage);
  canvas.doc.rect(0, 0, width, height).fill(ink.paper);
  if (!sheet.isTest) return;
  const band = { left, right, top: testTop, height: testHeight };
  drawTestBand(canvas, unmarkedText(sheet.words.testNotice), band, {
    text: unmarkedText(sheet.words.testLabel),
    script: scriptOf[sheet.language],
  });
}

/** Adds the A3 leaflet: the map with its lists, then pages of lists where they are long, then pages of courses. */
export function drawLeaflet(canvas: Canvas, sheet: Leaflet): void {
  const layout = layLeaflet(sheet);
  const { right, left } = leafletPage;
  layout.pages.forEach((panels, page) => {
    beginPage(canvas, sheet);
    if (page === 0) {
      const top = contentTop(sheet) - 3;
      const area = { left, top, right, bottom: layout.listTop - 3 };
      const words = drawLeafletHead(canvas, sheet);
      const places = codePlaces(sheet, words, area);
      const code = drawLeafletMap(canvas, sheet, area, words, places);
      drawLeafletCode(canvas, sheet, code);
      drawLegend(canvas, sheet, layout);
    }
    for (const placed of panels) drawPanel(canvas, sheet, layout, placed);
    drawLeafletImprint(canvas, sheet);
  });
  for (const courses of coursesByPage(sheet)) {
    beginPage(canvas, sheet);
    drawCourses(canvas, sheet, courses);
    drawLeafletImprint(canvas, sheet);
  }
}
