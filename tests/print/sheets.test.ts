import { beforeAll, describe, expect, test } from "vitest";
import { drawAndCheck } from "#app/print/draw-and-check.server.ts";
import type { PosterMode } from "#app/print/poster.ts";
import { makeSymbol } from "#app/print/qr-block.server.ts";
import type { Sheet } from "#app/print/sheet.ts";
import { codesByPage, drawSheets } from "#app/print/sheets.server.ts";
import type { PagePicture } from "./page-picture.ts";
import { picturesOf } from "./page-picture.ts";
import { buildPoster, buildShop } from "./poster-data.ts";
import {
  buildApplicationLetter,
  buildCounter,
  buildDaily,
  buildPaperCard,
  buildPosterSheet,
  buildSignInLetter,
  longTier,
  paperTiers,
  streetsOf,
} from "./sheet-data.ts";

const modes: PosterMode[] = ["static", "till", "staff"];
const longShop = {
  ...buildShop("髙﨑珈琲焙煎所ベーカリー（麦のかおり）綱島"),
  associationName: "綱島駅西口中央通り商栄会",
};
const longHost = "stamp-rally.minami-kitaku-shotengai.yokohama.example.jp";
const longBox = "港北区役所 1階 総合案内の正面玄関よこ（土日は通用口の守衛室）";

const kinds: [string, Sheet][] = [
  ...modes.flatMap((mode): [string, Sheet][] => [
    [`${mode} poster`, buildPosterSheet({ mode })],
    [`${mode} counter card`, buildCounter({ mode })],
    [`${mode} daily sheet`, buildDaily({ mode })],
    [`${mode} letter`, buildSignInLetter({ mode })],
  ]),
  ["letter of application", buildApplicationLetter()],
  ["paper card", buildPaperCard()],
  ["real paper card", buildPaperCard({ isTest: false, isSample: false })],
  ["paper card of one street", buildPaperCard({ streets: streetsOf(1) })],
  [
    "crowded paper card",
    buildPaperCard({
      streets: streetsOf(20),
      tiers: [...paperTiers, longTier, longTier],
      returnBoxes: Array.from({ length: 8 }, () => longBox),
      ward: { ...buildPoster().ward, geography: null },
    }),
  ],
  ["poster of a long name", buildPosterSheet({ shop: longShop })],
  ["counter card of a long name", buildCounter({ shop: longShop })],
  ["counter card of a long host", buildCounter({ host: longHost })],
  ["daily sheet of a long name", buildDaily({ shop: longShop })],
  ["letter to a long name", buildSignInLetter({ shop: longShop })],
];

describe.each(kinds)("a %s", (_, sheet) => {
  let pdf: Uint8Array;
  let pictures: PagePicture[];

  beforeAll(async () => {
    const drawn = await drawSheets([sheet]);
    if (!drawn.ok) throw new Error(drawn.refusal);
    pdf = drawn.pdf;
    pictures = await picturesOf(pdf);
  });

  test("is read back from its rendered pages", async () => {
    const made = await drawAndCheck([sheet]);
    const expected = codesByPage(sheet).flat();
    expect(expected.length).toBeGreaterThan(0);
    expect(made).toMatchObject({
      ok: true,
      pages: pictures.length,
      checks: [{ sheet: 0, expected, missing: [] }],
    });
  });

  test("has the paper's size", () => {
    const sizes = pictures.map(({ width, height }) => [
      Math.round(width),
      Math.round(height),
    ]);
    const wide = [297, 210];
    const paper: Record<Sheet["kind"], number[][]> = {
      poster: [[210, 297]],
      counter: [[105, 148]],
      daily: [wide],
      letter: [[210, 297]],
      "paper-card": [wide, wide],
      leaflet: [[297, 420]],
      "street-sheet": [[210, 297]],
    };
    expect(sizes).toEqual(paper[sheet.kind]);
  });

  test("keeps four modules of white round each code", () => {
    for (const { x, y, side, text } of symbolsOf(sheet)) {
      const module = side / makeSymbol(text).size;
      const light = ringOfLight(pictures[0], { x, y, side }, module);
      expect(Math.min(...light)).toBe(255);
      expect(pictures[0]?.lightAt(x + module / 2, y + module / 2)).toBe(0);
      expect(module).toBeGreaterThanOrEqual(1);
    }
  });

  test("prints no letter in the outermost 4 mm", () => {
    for (const { width, height, lightAt } of pictures)
      for (const x of [1, 3, width - 3, width - 1]) {
        let dark = 0;
        for (let y = 5; y < height - 5; y += 0.2)
          if (lightAt(x, y) < 200) dark++;
        expect(dark).toBeLessThan(20);
      }
  });
});

type Square = { x: number; y: number; side: number };

/** Where each code lies, in mm: office.md's measures. */
function symbolsOf(sheet: Sheet): (Square & { text: string })[] {
  if (sheet.kind === "leaflet" || sheet.kind === "street-sheet") return [];
  if (sheet.kind === "daily")
    return sheet.pages.map(({ address }, index) => {
      return { x: 11 + index * 148.5, y: 83.5, side: 57, text: address };
    });
  const squares = {
    poster: { x: 13, y: 100.7, side: 78 },
    counter: { x: 7.7, y: 43, side: 48 },
    letter: { x: 20, y: 145.5, side: 58 },
    "paper-card": { x: 163.6, y: 166, side: 30 },
  };
  return [{ ...squares[sheet.kind], text: sheet.address }];
}

function ringOfLight(
  picture: PagePicture | undefined,
  { x, y, side }: Square,
  module: number,
): number[] {
  const light: number[] = [];
  for (const away of [0.5, module, module * 2.5, module * 4 - 0.5])
    for (let along = -away; along < side + away; along += 0.25)
      light.push(
        picture?.lightAt(x + along, y - away) ?? 0,
        picture?.lightAt(x + along, y + side + away) ?? 0,
        picture?.lightAt(x - away, y + along) ?? 0,
        picture?.lightAt(x + side + away, y + along) ?? 0,
      );
  return light;
}
