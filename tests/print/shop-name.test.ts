import { beforeAll, expect, test } from "vitest";
import type { Canvas } from "#app/print/canvas.server.ts";
import { addPage, openCanvas } from "#app/print/canvas.server.ts";
import { loadFonts } from "#app/print/fonts.server.ts";
import { setName } from "#app/print/shop-name.server.ts";
import { verticalCells } from "#app/print/vertical.ts";

let canvas: Canvas;

beforeAll(async () => {
  canvas = openCanvas(await loadFonts(), { Title: "見本" });
  addPage(canvas, { width: 210, height: 297 });
});

function setAs(name: string) {
  const { size, columns } = setName(canvas, name, 113);
  const words = columns.map((cells) => cells.map((cell) => cell.text).join(""));
  return { size: Number(size.toFixed(1)), words };
}

test.each([
  ["八百屋まるよし", 12.6],
  ["八百屋まるよしの", 12.6],
  ["八百屋まるよしの店", 10.5],
  ["八百屋まるよし綱島店舗", 8.8],
])("%s stands in one line of %f mm", (name, size) => {
  expect(setAs(name)).toEqual({ size, words: [name] });
});

test("a name of 20 characters stands in two lines that fill the height", () => {
  const { size, words } = setAs("港北珈琲焙煎所ベーカリー麦のかおり綱島店");
  expect(words).toEqual(["港北珈琲焙煎所ベーカリー", "麦のかおり綱島店"]);
  expect(size).toBe(8.4);
});

test("a line neither starts with a closing mark nor ends with an opening one", () => {
  const { words } = setAs("港北珈琲焙煎所パンの（麦のかおりベーカリー）");
  expect(words[1]).toMatch(/^（/);
  const { words: long } = setAs("港北珈琲焙煎所パンコーーヒーショップ綱島店");
  expect(long[1]).not.toMatch(/^[ーッョ]/);
});

test("a Latin name breaks between words", () => {
  expect(setAs("Bakery & Coffee Mugwort").words).toEqual([
    "Bakery &",
    "Coffee Mugwort",
  ]);
});

test("a name of 60 characters still fits", () => {
  const { size, words } = setAs("あ".repeat(60));
  expect(words).toHaveLength(2);
  expect(size).toBe(3.4);
});

test("short numbers stand across a cell, longer Latin lies on its side", () => {
  expect(verticalCells("カフェ24 A店Open」").map(({ kind }) => kind)).toEqual([
    ...["upright", "upright", "upright", "across", "gap", "across"],
    ...["upright", "rotated", "upright"],
  ]);
});

test("a name breaks between words rather than in the middle", () => {
  expect(setAs("港北珈琲焙煎所ベーカリー（麦のかおり）")).toEqual({
    size: 8.8,
    words: ["港北珈琲焙煎所", "ベーカリー（麦のかおり）"],
  });
});
