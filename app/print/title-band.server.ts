import type { Canvas, Line } from "./canvas.server.ts";
import { drawLine, drawRule, lineWidth } from "./canvas.server.ts";
import { colour, sheet } from "./measure.ts";
import type { Poster } from "./poster.ts";
import { drawWardMap } from "./ward-map.server.ts";

const textWidth = 131;
const labelWidth = 18.3;
const labelHeight = 5.8;
const periodRight = 144;

/** The rally's name, its periods by channel, and the little map. */
export function drawTitleBand(canvas: Canvas, poster: Poster): void {
  const { left, right } = sheet;
  drawLine(canvas, poster.rally.subtitle, {
    x: left,
    y: 30.2,
    size: 4.8,
    tracking: 0.42,
    maxWidth: textWidth,
  });
  drawLine(canvas, poster.rally.name, {
    x: left - 0.6,
    y: 50.8,
    size: 17,
    weight: "bold",
    maxWidth: textWidth,
  });
  poster.channels.slice(0, 2).forEach((channel, index) => {
    drawChannel(canvas, channel, 59 + index * 9);
  });
  drawWardMap(canvas, poster, {
    x: 150,
    y: 19.6,
    width: right - 150,
    height: 54.6,
  });
}

function drawChannel(
  canvas: Canvas,
  channel: Poster["channels"][number],
  top: number,
): void {
  const { left } = sheet;
  canvas.doc
    .lineWidth(0.25)
    .rect(left + 0.12, top, labelWidth, labelHeight)
    .stroke(colour.ink);
  drawLine(canvas, channel.label, {
    x: left + labelWidth / 2,
    y: top + 4.2,
    size: 3.5,
    align: "center",
    maxWidth: labelWidth - 1.5,
  });
  drawPeriod(canvas, channel.period, left + labelWidth + 3.4, top + 4.8);
}

type PeriodPart = { text: string; gap: number } & Pick<
  Line,
  "size" | "weight" | "features"
>;

function periodParts(period: string): PeriodPart[] {
  const parts = period.split(/(（[^）]*）|\([^)]*\)|[〜～–])/).filter(Boolean);
  return parts.map((text): PeriodPart => {
    if (/^[（(]/.test(text))
      return { text, size: 4.7, features: ["palt"], gap: 0.9 };
    if (/^[〜～–]/.test(text)) return { text, size: 4.7, gap: 0.6 };
    return { text, size: 5.7, weight: "bold", gap: 0.6 };
  });
}

function drawPeriod(canvas: Canvas, period: string, x: number, y: number) {
  const parts = periodParts(period);
  const natural = parts.reduce(
    (sum, part) => sum + lineWidth(canvas, part.text, part) + part.gap,
    0,
  );
  const scale = Math.min(1, (periodRight - x) / natural);
  let at = x;
  for (const part of parts) {
    const size = part.size * scale;
    at += drawLine(canvas, part.text, { ...part, size, x: at, y });
    at += part.gap * scale;
  }
}

/** The rule that closes the band. */
export function drawTitleRule(canvas: Canvas): void {
  drawRule(canvas, [0, sheet.bandTop], [sheet.width, sheet.bandTop], 0.7);
}
