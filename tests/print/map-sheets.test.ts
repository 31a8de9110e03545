import { PDFiumLibrary } from "@hyzyla/pdfium";
import { expect, test } from "vitest";
import { blankGeography } from "#app/domain/blank-geography.ts";
import { printLanguages } from "#app/domain/print-order.ts";
import { checkDrawn } from "#app/print/check-drawn.server.ts";
import { layLeaflet } from "#app/print/leaflet-layout.ts";
import type { Leaflet, StreetSheet } from "#app/print/map-sheet.ts";
import { piecesOf } from "#app/print/marked.ts";
import { layStreetSheet } from "#app/print/street-sheet-layout.ts";
import { buildLeaflet, buildStreetSheet, sampleSource } from "./map-data.ts";

const A4 = [595, 842];
const A3 = [842, 1191];

type Page = { size: number[]; text: string };

async function pagesOf(pdf: Uint8Array): Promise<Page[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages = [...document.pages()].map((page) => {
    const { originalWidth, originalHeight } = page.getOriginalSize();
    return {
      size: [Math.round(originalWidth), Math.round(originalHeight)],
      text: page.getText().normalize("NFKC").replaceAll(/\s/g, ""),
    };
  });
  document.destroy();
  return pages;
}

/** A laid line as it is read from a page: whole, or word by word where readings stand between. */
function partsOf(line: string): string[] {
  const parts = piecesOf(line).flatMap(({ text, ruby }) => [text, ruby ?? ""]);
  const said = line.includes("|") ? parts : [parts.join("")];
  return said.map((part) => part.normalize("NFKC").replaceAll(/\s/g, ""));
}

async function drawn(sheets: (Leaflet | StreetSheet)[]) {
  const made = await checkDrawn(sheets);
  if (!made.ok) throw new Error(JSON.stringify(made));
  return { ...made, read: await pagesOf(made.pdf) };
}

test.each(printLanguages)(
  "in %s the codes are read back, and every name is there to be selected",
  async (language) => {
    const leaflet = buildLeaflet(language);
    const sheet = buildStreetSheet("tsunashima", language);
    const made = await drawn([leaflet, sheet]);
    const { checks, read } = made;
    expect(checks).toEqual([
      { sheet: 0, expected: ["https://choiyori.example.jp/map"], missing: [] },
      {
        sheet: 1,
        expected: ["https://choiyori.example.jp/map?street=tsunashima"],
        missing: [],
      },
    ]);
    const lists = read.slice(0, -1);
    expect(lists.map(({ size }) => size)).toEqual(lists.map(() => A3));
    expect(read.at(-1)?.size).toEqual(A4);
    expect(made.pdf.length).toBeLessThan(1_000_000);

    const text = made.read.map((page) => page.text).join("\n");
    const panels = layLeaflet(leaflet).pages.flat();
    const lines = panels.flatMap(({ panel: { head, columns } }) => [
      ...head,
      ...columns.flat().flatMap((row) => row.lines),
    ]);
    expect(lines.length).toBeGreaterThan(120);
    const said = [...lines, ...leaflet.courses.map(({ figures }) => figures)];
    const lost = said.flatMap(partsOf).filter((part) => !text.includes(part));
    expect(lost).toEqual([]);
    const street = made.read.at(-1)!.text;
    const rows = layStreetSheet(sheet).pages.flat();
    const shown = rows.flatMap(({ row }) => [...row.name, ...row.detail]);
    expect(rows).toHaveLength(10);
    expect(
      shown.flatMap(partsOf).filter((part) => !street.includes(part)),
    ).toEqual([]);
  },
);

test("a ward nobody has drawn, with a shop far away, still has its maps", async () => {
  const source = sampleSource({ courses: [], ways: null });
  const middle = { lat: 35.53, lng: 139.62 };
  const geography = blankGeography(middle, 8000, "見本");
  source.edition.ward = { ...source.edition.ward, geography };
  source.approved[3]!.shop.lat = 35.6;
  const sheet = buildStreetSheet("tsunashima", "ja", source);
  const { read, checks } = await drawn([
    buildLeaflet("ja", source),
    buildLeaflet("ja", { ...source, approved: [] }),
    sheet,
  ]);
  expect(checks.flatMap(({ missing }) => missing)).toEqual([]);
  expect(read).toHaveLength(3);
  expect(read[2]?.text).toContain("地図のそとのお店(矢印の向き):4");
});
