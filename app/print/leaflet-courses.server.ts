import { placeLabels } from "#app/ui/map/label-layout.ts";
import { boxOf, grow, holds } from "#app/ui/map/shape.ts";
import { type Terrain, terrainOf } from "#app/ui/map/terrain.ts";
import type { Point } from "#app/ui/map/types.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawRule } from "./canvas.server.ts";
import { groundMarkup, ink, marksMarkup } from "./leaflet-art.ts";
import { contentTop, leafletPage } from "./leaflet-layout.ts";
import type { Leaflet, LeafletCourse } from "./map-sheet.ts";
import { drawStation } from "./station-label.server.ts";
import { drawLines, drawMarked, scriptOf } from "./marked.server.ts";
import { breakLines } from "./marked.ts";
import { drawSvg, type Box } from "./svg.server.ts";

const { left, right } = leafletPage;
const GAP = 9;
const HEAD = 20;
const WIDE = (right - left - GAP) / 2;
const HIGH = 68.5;
const MAP = 58;
const AROUND = 45;
const LEAST_VIEW = 260;
const LABEL = 3.3;
const PEN = "#C53D2B";

function lineMarkup(line: Point[], mm: number): string {
  const d = line.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join("L");
  const [from, to] = [line[0]!, line.at(-1)!];
  const end = ([x, y]: Point, fill: string) =>
    `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="${1.5 * mm}" fill="${fill}" stroke="${PEN}" stroke-width="${0.8 * mm}"/>`;
  return (
    `<path d="M${d}" fill="none" stroke="${ink.sheet}" stroke-width="${2.4 * mm}" stroke-linejoin="round"/>` +
    `<path d="M${d}" fill="none" stroke="${PEN}" stroke-width="${1.3 * mm}" stroke-linejoin="round" stroke-linecap="round"/>` +
    end(from, ink.sheet) +
    end(to, PEN)
  );
}

/** The part of the drawing a course runs through, in the box's shape. */
function viewOf(course: LeafletCourse, { width, height }: Box) {
  const around = grow(boxOf(course.line), AROUND);
  const scale = Math.min(
    width / Math.max(LEAST_VIEW, around.right - around.left),
    height / (around.bottom - around.top),
  );
  const x = (around.left + around.right) / 2 - width / scale / 2;
  const y = (around.top + around.bottom) / 2 - height / scale / 2;
  return { x, y, scale };
}

function drawCourseMap(
  canvas: Canvas,
  sheet: Leaflet,
  terrain: Terrain,
  course: LeafletCourse,
  box: Box,
): void {
  const { x, y, scale } = viewOf(course, box);
  const mm = 1 / scale;
  const pens = { outline: 0.5 * mm, rail: mm, hillPen: 0, casing: 0.8 * mm };
  const { doc } = canvas;
  const frame = [box.x, box.y, box.width, box.height] as const;
  doc.rect(...frame).fill(ink.shadow);
  drawSvg(
    canvas,
    groundMarkup(terrain, "", pens) +
      lineMarkup(course.line, mm) +
      marksMarkup(
        { ...terrain, landmarks: [] },
        { station: 1.3 * mm, stationPen: 0.6 * mm },
      ),
    `${x} ${y} ${box.width / scale} ${box.height / scale}`,
    box,
  );
  doc
    .lineWidth(0.25)
    .rect(...frame)
    .stroke(ink.ink);
  const toSheet = ([px, py]: Point): Point => [
    box.x + (px - x) * scale,
    box.y + (py - y) * scale,
  ];
  const bounds = {
    left: box.x + 1,
    top: box.y + 1,
    right: box.x + box.width - 1,
    bottom: box.y + box.height - 1,
  };
  const seen = terrain.stations
    .map(({ label, at }) => ({ text: label, at: toSheet(at), reach: 2.2 }))
    .filter(({ at }) => holds(grow(bounds, -2), at));
  const soft = course.line.map(toSheet);
  const solid = seen.map(({ at }) => grow(boxOf([at]), 1.8));
  for (const label of placeLabels(seen, LABEL, { solid, soft, bounds }))
    drawStation(canvas, label, LABEL, scriptOf[sheet.language]);
}

/** What is written beside a course's map, at a share of its full size. Answers where it ends. */
function writeCourse(
  canvas: Canvas,
  sheet: Leaflet,
  course: LeafletCourse,
  at: { x: number; y: number; width: number },
  share: number,
): void {
  const script = scriptOf[sheet.language];
  const ruby = sheet.language === "ja-easy" ? 1.5 : 1.28;
  let y = at.y + 5.2;
  const text = (words: string, size: number, weight: "bold" | "regular") => {
    const set = {
      x: at.x,
      size: size * share,
      weight,
      script,
      maxWidth: at.width,
    };
    y = drawLines(canvas, words, { ...set, y, pitch: size * share * ruby });
  };
  text(course.name, 5.6, "bold");
  y += share;
  text(course.figures, 4.4, "bold");
  for (const fact of course.facts) text(fact, 3.5, "regular");
  y += 1.6 * share;
  text(course.story, 3.5, "regular");
}

function heightAt(
  sheet: Leaflet,
  course: LeafletCourse,
  width: number,
  share: number,
): number {
  const ruby = sheet.language === "ja-easy" ? 1.5 : 1.28;
  const tall = (words: string, size: number) =>
    breakLines(words, width, size * share).length * size * share * ruby;
  const facts = course.facts.reduce((sum, fact) => sum + tall(fact, 3.5), 0);
  return (
    tall(course.name, 5.6) +
    tall(course.figures, 4.4) +
    facts +
    tall(course.story, 3.5) +
    4 +
    2.6 * share
  );
}

/** The largest share of full size at which all of a course's words stay in its block. */
function courseShare(sheet: Leaflet, course: LeafletCourse): number {
  const width = WIDE - MAP - 6;
  let share = 1;
  while (share > 0.4 && heightAt(sheet, course, width, share) > HIGH - 5)
    share *= 0.96;
  return share;
}

/** The courses of one page, each with its line on the ward and its facts. */
export function drawCourses(
  canvas: Canvas,
  sheet: Leaflet,
  courses: LeafletCourse[],
): void {
  const terrain = terrainOf(sheet.land);
  const top = contentTop(sheet);
  const script = scriptOf[sheet.language];
  const title = {
    x: left,
    y: top + 9,
    size: 8.4,
    weight: "bold",
    script,
  } as const;
  drawMarked(canvas, sheet.words["courses.title"], {
    ...title,
    maxWidth: right - left,
  });
  drawRule(canvas, [left, top + 13], [right, top + 13], 0.75);
  drawRule(canvas, [left, top + 14.2], [right, top + 14.2], 0.25);
  courses.forEach((course, index) => {
    const x = left + (index % 2) * (WIDE + GAP);
    const y = top + HEAD + Math.floor(index / 2) * (HIGH + 4);
    drawCourseMap(canvas, sheet, terrain, course, {
      x,
      y,
      width: MAP,
      height: HIGH - 6,
    });
    const at = { x: x + MAP + 6, y, width: WIDE - MAP - 6 };
    writeCourse(canvas, sheet, course, at, courseShare(sheet, course));
    if (index + 2 < courses.length)
      drawRule(canvas, [x, y + HIGH], [x + WIDE, y + HIGH], 0.2);
  });
}
