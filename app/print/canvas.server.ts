import PDFDocument from "pdfkit";
import type {
  FontName,
  FontRun,
  Fonts,
  Script,
  Weight,
} from "./fonts.server.ts";
import { fontRuns } from "./fonts.server.ts";
import { colour, POINTS_PER_MM } from "./measure.ts";

/** An open document whose unit is the millimetre, the fonts it may draw with, and drawings that its pages share. */
export type Canvas = {
  doc: PDFKit.PDFDocument;
  fonts: Fonts;
  shared: Map<string, PDFKit.PDFKitReference>;
};

export type PageSize = { width: number; height: number };

type PageInfo = { Title: string; Author?: string; Keywords?: string };

/** A document without pages. */
export function openCanvas(fonts: Fonts, info: PageInfo): Canvas {
  const doc = new PDFDocument({
    autoFirstPage: false,
    lang: "ja",
    displayTitle: true,
    info,
  });
  for (const name of Object.keys(fonts) as FontName[])
    doc.registerFont(name, fonts[name].file);
  return { doc, fonts, shared: new Map() };
}

/** Begins a page; its size in mm. */
export function addPage({ doc }: Canvas, { width, height }: PageSize): void {
  doc.addPage({
    size: [width * POINTS_PER_MM, height * POINTS_PER_MM],
    margin: 0,
  });
  doc.scale(POINTS_PER_MM);
}

/** Ends the document; the bytes lie in a buffer of their own, so that a thread can hand them over. */
export async function closeCanvas({ doc }: Canvas): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  doc.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** How a line is set. `size` and `tracking` in mm; `x` is the edge or centre that `align` names; `y` the baseline. */
export type Line = {
  x: number;
  y: number;
  size: number;
  weight?: Weight;
  script?: Script;
  fill?: string;
  tracking?: number;
  align?: "left" | "center" | "right";
  maxWidth?: number;
  features?: PDFKit.Mixins.OpenTypeFeatures[];
  /** Strokes the letters in the pen's colour instead of filling them. */
  halo?: boolean;
};

/** Draws one line, narrowing its size until it fits `maxWidth`. Answers the width it took. */
export function drawLine(canvas: Canvas, text: string, line: Line): number {
  const runs = fontRuns(
    canvas.fonts,
    text,
    line.script ?? "ja",
    line.weight ?? "regular",
  );
  const natural = runsWidth(canvas, runs, line, 1);
  if (natural === 0) return 0;
  const scale = Math.min(1, (line.maxWidth ?? natural) / natural);
  const width = natural * scale;
  const shift = { left: 0, center: width / 2, right: width };
  let x = line.x - shift[line.align ?? "left"];
  canvas.doc.fillColor(line.fill ?? colour.ink);
  for (const run of runs) {
    const set = settings(line, scale);
    canvas.doc.font(run.font, line.size * scale);
    canvas.doc.text(run.text, x, line.y, {
      ...set,
      lineBreak: false,
      baseline: "alphabetic",
      fill: !line.halo,
      stroke: line.halo ?? false,
    });
    x += canvas.doc.widthOfString(run.text, set);
  }
  return width;
}

export function lineWidth(
  canvas: Canvas,
  text: string,
  line: Pick<Line, "size" | "weight" | "script" | "tracking" | "features">,
): number {
  const runs = fontRuns(
    canvas.fonts,
    text,
    line.script ?? "ja",
    line.weight ?? "regular",
  );
  return runsWidth(canvas, runs, line, 1);
}

function runsWidth(
  { doc }: Canvas,
  runs: FontRun[],
  line: Pick<Line, "size" | "tracking" | "features">,
  scale: number,
): number {
  return runs.reduce((sum, run) => {
    doc.font(run.font, line.size * scale);
    return sum + doc.widthOfString(run.text, settings(line, scale));
  }, 0);
}

function settings(
  line: Pick<Line, "tracking" | "features">,
  scale: number,
): PDFKit.Mixins.TextOptions {
  return {
    characterSpacing: (line.tracking ?? 0) * scale,
    features: line.features ?? ["kern"],
  };
}

/** A straight rule; `width` in mm. */
export function drawRule(
  { doc }: Canvas,
  from: [number, number],
  to: [number, number],
  width: number,
  stroke: string = colour.ink,
): void {
  doc.lineWidth(width).strokeColor(stroke);
  doc
    .moveTo(...from)
    .lineTo(...to)
    .stroke();
}
