import { PDFDocument, rgb } from "pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkSheets } from "#app/print/check.server.ts";
import {
  drawAndCheck,
  stopPrinting,
} from "#app/print/draw-and-check.server.ts";
import { joinPdfs } from "#app/print/join.server.ts";
import type { Sheet } from "#app/print/sheet.ts";
import { codesByPage, drawSheets } from "#app/print/sheets.server.ts";
import { buildShop } from "./poster-data.ts";
import {
  buildCounter,
  buildDaily,
  buildPaperCard,
  buildPosterSheet,
} from "./sheet-data.ts";

const POINTS_PER_MM = 72 / 25.4;
const sheets: Sheet[] = [buildPosterSheet(), buildPaperCard(), buildDaily()];
const expected = sheets.flatMap(codesByPage);
let pdf: Uint8Array;

beforeAll(async () => {
  const drawn = await drawSheets(sheets);
  if (!drawn.ok) throw new Error(drawn.refusal);
  pdf = drawn.pdf;
});

afterAll(stopPrinting);

function missingOf(checks: { missing: string[] }[]): string[][] {
  return checks.map(({ missing }) => missing);
}

test("every code of every page is found", async () => {
  expect(expected.map((texts) => texts.length)).toEqual([1, 1, 0, 2]);
  expect(missingOf(await checkSheets(pdf, expected))).toEqual([[], [], [], []]);
});

test("a code of which a third is covered is named, its neighbour is not", async () => {
  const document = await PDFDocument.load(pdf);
  const page = document.getPages()[3];
  page?.drawRectangle({
    x: 11 * POINTS_PER_MM,
    y: (210 - 83.5 - 20) * POINTS_PER_MM,
    width: 57 * POINTS_PER_MM,
    height: 20 * POINTS_PER_MM,
    color: rgb(1, 1, 1),
  });
  const checks = await checkSheets(await document.save(), expected);
  expect(missingOf(checks)).toEqual([[], [], [], [expected[3]?.[0]]]);
});

test("another code than the expected one is not taken for it", async () => {
  const wrong = [["HTTPS://CHOIYORI.EXAMPLE.JP/S/4K7XM2QH9TS"]];
  expect(missingOf(await checkSheets(pdf, wrong))).toEqual(wrong);
});

test("a page that is not there has read nothing", async () => {
  const checks = await checkSheets(pdf, [[], [], [], [], ["HTTPS://A.JP/S/X"]]);
  expect(missingOf(checks)[4]).toEqual(["HTTPS://A.JP/S/X"]);
});

test("joined parts read as one", async () => {
  const other = await drawSheets([buildCounter()]);
  if (!other.ok) throw new Error(other.refusal);
  const whole = await joinPdfs([other.pdf, pdf]);
  const codes = [...codesByPage(buildCounter()), ...expected];
  expect(missingOf(await checkSheets(whole, codes)).flat()).toEqual([]);
  expect((await PDFDocument.load(whole)).getPageCount()).toBe(5);
});

test("orders at once are answered each with its own", async () => {
  const orders = [[buildPosterSheet()], [buildDaily()], [buildCounter()]];
  const made = await Promise.all(orders.map(drawAndCheck));
  const codes = made.map((one) => (one.ok ? one.checks[0]?.expected : null));
  expect(codes).toEqual(
    orders.map((order) => order.flatMap(codesByPage).flat()),
  );
});

test("a sheet with an undrawable character is named by its place", async () => {
  const shop = buildShop("もも🍑の店");
  const refusal = { ok: false, refusal: "missing-glyph", sheet: 1 };
  expect(
    await drawAndCheck([buildPosterSheet(), buildCounter({ shop })]),
  ).toEqual({ ...refusal, characters: ["🍑"] });
  const rally = { name: "散歩𓀀", subtitle: "こうほくの商店街" };
  expect(
    await drawSheets([buildPosterSheet(), buildPaperCard({ rally })]),
  ).toEqual({ ...refusal, characters: ["𓀀"] });
});

test("an address outside alphanumeric mode is refused on every kind of sheet", async () => {
  const address = "https://choiyori.example.jp/s/4k7xm2qh9tr";
  const pages: [{ day: string; address: string }] = [
    { day: "2026-11-22", address },
  ];
  for (const sheet of [
    buildPosterSheet({ address }),
    buildCounter({ address }),
    buildDaily({ pages }),
    buildPaperCard({ address }),
  ])
    expect(await drawSheets([sheet])).toEqual({
      ok: false,
      refusal: "address-not-alphanumeric",
      sheet: 0,
    });
});

test("fonts and drawings are in a pack once, however many sheets", async () => {
  const one = await drawSheets([buildPosterSheet()]);
  const ten = await drawSheets(
    Array.from({ length: 10 }, () => buildPosterSheet()),
  );
  if (!one.ok || !ten.ok) throw new Error("refused");
  expect(ten.pages).toBe(10);
  expect(ten.pdf.length).toBeLessThan(one.pdf.length * 2.2);
});

test("a thread that is stopped rejects its orders, and the next starts another", async () => {
  const lost = drawAndCheck([buildPosterSheet()]);
  const told = expect(lost).rejects.toThrow("stopped");
  await stopPrinting();
  await told;
  expect(await drawAndCheck([buildCounter()])).toMatchObject({ ok: true });
});
