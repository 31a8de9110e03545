import { beforeAll, describe, expect, test } from "vitest";
import { posterAddress } from "#app/print/sheet-address.ts";
import type { Poster } from "#app/print/poster.ts";
import { makeSymbol } from "#app/print/qr-block.server.ts";
import { drawSheets } from "#app/print/sheets.server.ts";
import { needs } from "#tests/setup/needs.ts";
import { buildPoster, buildShop } from "./poster-data.ts";
import type { SheetImage } from "./sheet-image.ts";
import { imageOf } from "./sheet-image.ts";

function drawPoster(poster: Poster) {
  return drawSheets([{ ...poster, kind: "poster" }]);
}

async function pdfOf(poster: Poster): Promise<Buffer> {
  const outcome = await drawPoster(poster);
  if (!outcome.ok) throw new Error(outcome.refusal);
  return Buffer.from(outcome.pdf);
}

const longHost = "stamp-rally.minami-kitaku-shotengai.yokohama.example.jp";

const printed: Record<string, Partial<Poster>> = {
  "a static code": { mode: "static" },
  "a code at the till": { mode: "till" },
  "a code that staff answer": { mode: "staff" },
  "a name of 20 characters": {
    shop: buildShop("港北珈琲焙煎所ベーカリー（麦のかおり）"),
  },
  "an English name": { shop: buildShop("Bakery & Coffee Mugwort") },
  "a long host": {
    address: posterAddress(`https://${longHost}`, "4K7XM2QH9TR"),
    host: longHost,
  },
  "a real sheet of a ward without a drawing": {
    isTest: false,
    isSample: false,
    ward: { ...buildPoster().ward, geography: null },
  },
};

const canRead = [
  needs("pdftoppm", "poppler-utils"),
  needs("zbarimg", "zbar-tools"),
].every(Boolean);

describe.runIf(canRead).each(Object.entries(printed))(
  "the printed sheet with %s",
  (_, changes) => {
    const poster = buildPoster(changes);
    let image: SheetImage;

    beforeAll(async () => {
      image = imageOf(await pdfOf(poster));
    });

    test("reads back as its address", () => {
      expect(image.decoded).toBe(poster.address);
    });

    test("keeps four modules of white around a black code", () => {
      const quiet = (4 * 78) / makeSymbol(poster.address).size - 0.3;
      const [left, top] = [13 - quiet, 100.7 - quiet];
      const [right, bottom] = [91 + quiet, 178.7 + quiet];
      const light: number[] = [];
      for (let across = left; across < right; across += 0.3)
        for (const inset of [0, quiet / 2, quiet - 0.3])
          light.push(
            image.lightAt(across, top + inset),
            image.lightAt(across, bottom - inset),
          );
      for (let down = top; down < bottom; down += 0.3)
        for (const inset of [0, quiet / 2, quiet - 0.3])
          light.push(
            image.lightAt(left + inset, down),
            image.lightAt(right - inset, down),
          );
      expect(Math.min(...light)).toBe(255);
      expect(image.lightAt(14, 102)).toBe(0);
    });

    test("prints nothing in the margins", () => {
      const edge = image.lightAt(1, 1);
      const margin: number[] = [];
      for (let mm = 1; mm < 290; mm++) {
        if (mm < 75 || mm > 205)
          margin.push(image.lightAt(8, mm), image.lightAt(203, mm));
        if (mm < 205) margin.push(image.lightAt(mm, 292));
      }
      expect(new Set(margin)).toEqual(new Set([edge]));
    });
  },
);

test("is one small page that names its language and the shop", async () => {
  const pdf = await pdfOf(buildPoster());
  const text = pdf.toString("latin1");
  expect(pdf.length).toBeLessThan(300_000);
  expect(text).toContain("/Lang (ja)");
  expect(text).toContain("/DisplayDocTitle true");
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test("marks a trial print with a band that a real sheet lacks", async () => {
  const trial = await pdfOf(buildPoster());
  const real = await pdfOf(buildPoster({ isTest: false }));
  expect(real.length).toBeLessThan(trial.length);
});

test("refuses characters that no font draws, naming each once", async () => {
  const shop = buildShop("もも🍑の店🍑𓀀");
  expect(await drawPoster(buildPoster({ shop }))).toEqual({
    ok: false,
    refusal: "missing-glyph",
    sheet: 0,
    characters: ["🍑", "𓀀"],
  });
});

test("draws names in rare Japanese, Chinese and Korean characters", async () => {
  const shop = buildShop("髙﨑𠮷辻简한국");
  expect(await drawPoster(buildPoster({ shop }))).toMatchObject({ ok: true });
});

test("refuses an address that needs more than alphanumeric mode", async () => {
  const address = "https://choiyori.example.jp/s/4k7xm2qh9tr";
  expect(await drawPoster(buildPoster({ address }))).toEqual({
    ok: false,
    refusal: "address-not-alphanumeric",
    sheet: 0,
  });
});
