import { beforeAll, describe, expect, test } from "vitest";
import type { Canvas } from "#app/print/canvas.server.ts";
import { addPage, lineWidth, openCanvas } from "#app/print/canvas.server.ts";
import {
  gridOf,
  placeCells,
  placeRings,
  shareCells,
} from "#app/print/card-grid.ts";
import { cardSteps } from "#app/print/card-steps.ts";
import { fitText } from "#app/print/fit.server.ts";
import { loadFonts } from "#app/print/fonts.server.ts";
import { pairDays } from "#app/print/pair-days.ts";
import { buildPaperCard, longTier, paperTiers } from "./sheet-data.ts";

let canvas: Canvas;

beforeAll(async () => {
  canvas = openCanvas(await loadFonts(), { Title: "見本" });
  addPage(canvas, { width: 210, height: 297 });
});

describe.each([1, 5, 11, 12, 15, 16, 20])("a card of %i streets", (streets) => {
  const cells = placeCells(gridOf(streets));

  test("has a cell for each and one to count in, none on the fold", () => {
    expect(cells.length).toBeGreaterThan(streets);
    for (const { x, width } of cells)
      expect(x + width <= 146.51 || x >= 150.49).toBe(true);
  });

  test("keeps rings apart and inside their cell, with room for a number", () => {
    for (const isMore of [false, true])
      for (const cell of cells) {
        const rings = placeRings(cell, isMore);
        expect(rings).toHaveLength(3);
        rings.forEach(({ x, y, diameter }, index) => {
          const before = rings[index - 1];
          const from = before ? before.x + before.diameter / 2 : 0;
          expect(x - diameter / 2).toBeGreaterThan(from + 1);
          expect(x + diameter / 2).toBeLessThan(cell.width);
          expect(y - diameter / 2).toBeGreaterThan(13);
          expect(y + diameter / 2 + 4.4).toBeLessThan(cell.height);
          expect(diameter).toBeGreaterThanOrEqual(12);
        });
      }
  });
});

test("more streets than the layout is made for still get a cell each", () => {
  expect(placeCells(gridOf(40)).length).toBeGreaterThan(40);
});

test("cells left over go to the streets with most shops a cell", () => {
  const shops = (...counts: number[]) =>
    counts.map((count) => ({ shops: count }));
  expect(shareCells(shops(18, 4, 2), 6, 3)).toEqual([4, 1, 1]);
  expect(shareCells(shops(10, 9), 4, 3)).toEqual([2, 2]);
  expect(shareCells(shops(3, 2), 11, 3)).toEqual([1, 1]);
});

test("the steps say what the card's own tiers ask for", () => {
  expect(cardSteps(buildPaperCard())[2]).toBe(
    "3こ・6こ・9こ・11か所で、賞に応募できます。",
  );
  const mixed = buildPaperCard({ tiers: [...paperTiers, longTier] });
  expect(cardSteps(mixed)[2]).toBe("集めた数で、賞に応募できます。");
  expect(cardSteps(buildPaperCard({ returnBoxes: [] }))[3]).toContain("窓口");
});

test("days lie in order when the page is cut", () => {
  expect(pairDays([1, 2, 3, 4, 5])).toEqual([[1, 4], [2, 5], [3]]);
  expect(pairDays([1])).toEqual([[1]]);
  expect(pairDays([])).toEqual([]);
});

const texts = [
  "八百屋",
  "髙﨑珈琲焙煎所ベーカリー（麦のかおり）綱島",
  "Bakery & Coffee Mugwort Tsunashima West Exit",
  "Donaudampfschifffahrtsgesellschaftskapitän",
  "あ".repeat(120),
];

test.each(texts)("%s stays inside its box", (text) => {
  const box = { width: 40, height: 9, size: 7, weight: "bold" } as const;
  const { size, lines } = fitText(canvas, text, { ...box, leading: 1.2 });
  expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  expect(size * (1 + (lines.length - 1) * 1.2)).toBeLessThanOrEqual(9);
  for (const line of lines)
    expect(lineWidth(canvas, line, { ...box, size })).toBeLessThanOrEqual(
      40.001,
    );
});

test("a sentence is parted behind its full stop", () => {
  const text = "参加するかどうかを選びます。渡し方は三つです。";
  const box = { width: 60, height: 12, size: 4.2 };
  expect(fitText(canvas, text, box).lines).toEqual([
    "参加するかどうかを選びます。",
    "渡し方は三つです。",
  ]);
});
