import { print } from "#app/locales/ja/print.ts";
import { dayText } from "#app/ui/dates.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine, drawRule, lineWidth } from "./canvas.server.ts";
import { fill } from "./fill.ts";
import { drawFitted } from "./fit.server.ts";
import { colour } from "./measure.ts";
import type { PaperCard, PaperTier } from "./sheet.ts";

const texts = print.paperCard;
const left = 52;
const right = 287;
const gap = 3;
const lowest = 181.2;
const highest = 170.5;

/** The tiers as rising steps, the last in vermilion; each with a box to tick. */
export function drawLadder(canvas: Canvas, { tiers, endsOn }: PaperCard): void {
  const head = { x: 10, y: 183, size: 5.2, weight: "bold" } as const;
  drawLine(canvas, texts.ladder, { ...head, maxWidth: left - 13 });
  const ask = { x: 10, size: 3.3, maxWidth: left - 13 };
  drawLine(canvas, texts.ladderAsk, { ...ask, y: 188.2 });
  const until = fill(texts.ladderUntil, { day: dayText("ja", endsOn) });
  drawLine(canvas, until, { ...ask, y: 192.8 });
  const width = (right - left + gap) / Math.max(1, tiers.length) - gap;
  const stepWidth = Math.min(width, 76);
  const isRoomy = tiers.every((tier) => isSpacious(canvas, tier, stepWidth));
  tiers.forEach((tier, index) => {
    const rise = tiers.length > 1 ? index / (tiers.length - 1) : 1;
    const isLast = index === tiers.length - 1;
    drawStep(canvas, tier, {
      x: left + index * (width + gap),
      top: lowest + (highest - lowest) * rise,
      width: stepWidth,
      isRoomy,
      hue: isLast ? colour.vermilion : colour.ink,
    });
  });
}

type Step = {
  x: number;
  top: number;
  width: number;
  hue: string;
  isRoomy: boolean;
};

function drawStep(canvas: Canvas, tier: PaperTier, step: Step): void {
  const { x, top, width, hue } = step;
  drawRule(canvas, [x, top], [x + width, top], 0.8, hue);
  if (step.isRoomy) drawBeside(canvas, tier, step);
  else drawUnder(canvas, tier, step);
  const { doc } = canvas;
  doc.lineWidth(0.3).rect(x + 0.15, top + 17.5, 3.8, 3.8);
  doc.fillAndStroke(colour.white, colour.ink);
}

function isSpacious(
  canvas: Canvas,
  { needs, prize }: PaperTier,
  width: number,
) {
  const room = width - 24;
  const isPlain = !("words" in needs) && width > 45;
  return isPlain && lineWidth(canvas, prize, { size: 3.3 }) * 0.82 <= room;
}

function tickOf({ award }: PaperTier): string {
  return award === "draw" ? texts.enter : texts.take;
}

function drawBeside(canvas: Canvas, tier: PaperTier, step: Step): void {
  const { x, top, width } = step;
  const side = drawNeeds(canvas, tier, step) + 2.2;
  const text = { x: x + side, maxWidth: width - side };
  const name = { ...text, size: 4.5, weight: "bold" } as const;
  drawLine(canvas, tier.name, { ...name, y: top + 5.6 });
  drawLine(canvas, tier.prize, { ...text, y: top + 10.4, size: 3.3 });
  drawLine(canvas, awardOf(tier), { ...text, y: top + 15.2, size: 3.3 });
  const tick = { x: x + 5.4, y: top + 20.7, size: 3.4, maxWidth: width - 6 };
  drawLine(canvas, tickOf(tier), tick);
}

/** Where there is little room the prize stands under what it asks for, in two lines if need be. */
function drawUnder(canvas: Canvas, tier: PaperTier, step: Step): void {
  const { x, top, width } = step;
  const side = drawNeeds(canvas, tier, step) + 1.8;
  drawFitted(canvas, tier.name, {
    x: x + side,
    y: top + 6,
    width: width - side,
    height: 6.6,
    size: 4.2,
    weight: "bold",
    leading: 1.15,
    stand: "middle",
  });
  const prize = { x, y: top + 13.4, width, height: 6.6, size: 3.2 };
  drawFitted(canvas, tier.prize, { ...prize, leading: 1.15, stand: "middle" });
  const tick = [tickOf(tier), awardOf(tier)].join("　");
  const line = { x: x + 5.4, y: top + 20.7, size: 3.3, maxWidth: width - 5.6 };
  drawLine(canvas, tick, line);
}

/** Draws what a tier asks for; answers how wide that is. */
function drawNeeds(
  canvas: Canvas,
  { needs }: PaperTier,
  { x, top, width, hue, isRoomy }: Step,
): number {
  const bold = { weight: "bold", fill: hue } as const;
  if ("words" in needs) {
    const room = width * 0.5;
    const box = { x, y: top + 6, width: room, height: 7, size: 4.2 };
    drawFitted(canvas, needs.words, {
      ...box,
      ...bold,
      leading: 1.15,
      stand: "middle",
    });
    return room;
  }
  const y = top + (isRoomy ? 11.6 : 8.2);
  const palt = { features: ["palt" as const], ...bold };
  const size = isRoomy ? 11 : 7.6;
  const number = drawLine(canvas, String(needs.n), { ...palt, x, y, size });
  const unit = { ...bold, x: x + number + 0.5, y, size: size * 0.44 };
  return number + 0.5 + drawLine(canvas, texts.unit[needs.unit], unit);
}

function awardOf({ award, count }: PaperTier): string {
  if (award === "draw") return count > 0 ? fill(texts.draw, { n: count }) : "";
  return count > 0 ? fill(texts.first, { n: count }) : texts.everyone;
}
