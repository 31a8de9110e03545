import { hues } from "#app/ui/art/hues.ts";
import { print } from "#app/locales/ja/print.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine } from "./canvas.server.ts";
import { drawEmblem } from "./emblem.server.ts";
import { fill } from "./fill.ts";
import { drawFitted } from "./fit.server.ts";
import { colour } from "./measure.ts";
import type { DailySheet } from "./sheet.ts";

/** The street, the shop and the rally over the date. */
export function drawShopLine(
  canvas: Canvas,
  { shop, rally, isSample }: DailySheet,
  { left, right }: { left: number; right: number },
): void {
  drawEmblem(canvas, shop.emblem, {
    x: left + 2,
    y: 20,
    size: 4.4,
    fill: hues[shop.emblem].hue,
    knock: colour.paper,
  });
  const street = [shop.streetName, shop.associationName ?? ""]
    .join("　")
    .trim();
  const small = { y: 21.2, size: 3.4 } as const;
  drawLine(canvas, street, { ...small, x: left + 5.4, maxWidth: 68 });
  const { taking, takingSample } = print.counter;
  const rallyLine = fill(isSample ? takingSample : taking, {
    rally: rally.name,
  });
  const end = { ...small, x: right, align: "right", maxWidth: 50 } as const;
  drawLine(canvas, rallyLine, end);
  drawFitted(canvas, shop.name, {
    x: left,
    y: 30.4,
    width: right - left,
    height: 8,
    size: 7.4,
    weight: "bold",
  });
}
