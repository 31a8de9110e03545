import { expect, test } from "vitest";
import { METRES_A_DEGREE } from "#app/domain/distance.ts";
import { printLanguages } from "#app/domain/print-order.ts";
import {
  contentTop,
  layLeaflet,
  leafletPage,
} from "#app/print/leaflet-layout.ts";
import { listType, nameWidth, panelWidth } from "#app/print/leaflet-panel.ts";
import type { Leaflet, StreetSheet } from "#app/print/map-sheet.ts";
import { breakLines, roughWidth, unmarkedText } from "#app/print/marked.ts";
import { layDots } from "#app/print/street-dots.ts";
import {
  columnWidth,
  layStreetSheet,
  streetPage,
} from "#app/print/street-sheet-layout.ts";
import { type Box, overlaps } from "#app/ui/map/shape.ts";
import type { Point } from "#app/ui/map/types.ts";
import {
  buildLeaflet,
  buildStreetSheet,
  crowdedSource,
  sampleSource,
} from "./map-data.ts";

const wards: [string, ReturnType<typeof crowdedSource> | undefined][] = [
  ["the sample", undefined],
  ["2 streets", crowdedSource(2, 9)],
  ["30 streets", crowdedSource(30, 150)],
  ["1,300 shops", crowdedSource(11, 1300)],
  ["one endless street", crowdedSource(1, 900)],
];
const cases = wards.flatMap(([name, source]) =>
  printLanguages.map((language) => [name, language, source] as const),
);

function touching(boxes: Box[]): Box[][] {
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other) => (overlaps(box, other) ? [[box, other]] : [])),
  );
}

function panelBoxes(sheet: Leaflet) {
  const layout = layLeaflet(sheet);
  const width = panelWidth(layout.grid);
  return layout.pages.map((panels) =>
    panels.map(({ panel, x, y, head }): Box => ({
      left: x,
      top: y,
      right: x + width,
      bottom: y + head + panel.bodyHeight,
    })),
  );
}

function rowBoxes(sheet: StreetSheet) {
  return layStreetSheet(sheet).pages.map((rows) =>
    rows.map(({ row, x, y }): Box => ({
      left: x,
      top: y,
      right: x + columnWidth,
      bottom: y + row.height - 0.01,
    })),
  );
}

test.each(cases)(
  "%s in %s: lists lie apart on the paper",
  (_, language, source) => {
    const leaflet = buildLeaflet(language, source);
    const { listTop, pages, grid } = layLeaflet(leaflet);
    panelBoxes(leaflet).forEach((boxes, page) => {
      expect(touching(boxes)).toEqual([]);
      const top = page === 0 ? listTop : contentTop(leaflet);
      for (const box of boxes) {
        expect(box.top).toBeGreaterThanOrEqual(top - 0.01);
        expect(box.bottom).toBeLessThanOrEqual(leafletPage.listBottom + 0.01);
        expect(box.right).toBeLessThanOrEqual(leafletPage.right + 0.01);
      }
    });
    const rows = pages.flat().flatMap(({ panel }) => panel.columns.flat());
    const numbers = leaflet.streets.flatMap(({ shops }) =>
      shops.map(({ number }) => number),
    );
    expect(rows.map(({ number }) => number)).toEqual(numbers);
    const { size } = listType(language);
    const room = nameWidth(grid, Math.max(100, ...numbers));
    for (const line of rows.flatMap(({ lines }) => lines))
      expect(roughWidth(line, size)).toBeLessThanOrEqual(room);

    const sheet = buildStreetSheet(leaflet.streets[0]!.slug, language, source);
    const street = layStreetSheet(sheet);
    for (const boxes of rowBoxes(sheet)) {
      expect(touching(boxes)).toEqual([]);
      for (const { bottom } of boxes)
        expect(bottom).toBeLessThanOrEqual(streetPage.bottom);
    }
    expect(street.pages.flat().map(({ row }) => row.index)).toEqual(
      sheet.shops.map((_shop, index) => index),
    );
    expect(street.map.bottom - street.map.top).toBeGreaterThanOrEqual(95.9);
  },
);

test("the way from a station is a third longer than the straight line", () => {
  const source = sampleSource();
  const only = source.approved.filter(({ street }) => street.id === "kikuna");
  const approved = only.slice(0, 1);
  const { lat, lng } = approved[0]!.shop;
  const { geography } = source.edition.ward;
  const [station] = geography.stations;
  const stations = [480, 60, 2000].map((metres) => ({
    ...{ ...station!, name: `${metres}m`, lng },
    lat: lat - metres / METRES_A_DEGREE,
  }));
  const ward = {
    ...source.edition.ward,
    geography: { ...geography, stations },
  };
  const edition = { ...source.edition, ward };
  const sheet = buildStreetSheet("kikuna", "ja", {
    ...source,
    edition,
    approved,
  });
  // 78 m and 624 m at 80 m a minute; straight on it would be 6 minutes.
  expect(sheet.near).toEqual([
    expect.stringContaining("60m駅から歩いて約1分"),
    expect.stringContaining("480m駅から歩いて約8分"),
  ]);
});

test("numbers stand apart, inside the map and off what is taken, as near as can be", () => {
  const box = { left: 13, top: 60, right: 197, bottom: 160 };
  const taken = [{ left: 13, top: 150, right: 60, bottom: 160 }];
  const places = Array.from({ length: 130 }, (_, n): Point => [
    100 + (n % 9),
    110 + (n % 13),
  ]);
  places.push([30, 155], [500, 100]);
  const { radius, dots } = layDots(places, box, taken);
  expect(radius).toBeGreaterThan(1.5);
  const around = dots.map(({ at: [x, y] }): Box => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  for (const one of around) {
    expect(one.left).toBeGreaterThanOrEqual(box.left);
    expect(one.right).toBeLessThanOrEqual(box.right);
    expect(overlaps(one, taken[0]!)).toBe(false);
  }
  dots.forEach(({ at }, index) => {
    for (const { at: other } of dots.slice(index + 1))
      expect(Math.hypot(at[0] - other[0], at[1] - other[1])).toBeGreaterThan(
        radius * 2,
      );
  });
  expect(layDots([[100, 100]], box, []).dots[0]?.at).toEqual([100, 100]);
});

test.each([
  ["{綱島|つなしま} {商店街|しょうてんがい}の {地図|ちず}", 20],
  ["Donaudampfschifffahrtsgesellschaftskapitän", 20],
  ["쓰루미강 둑길 산책 코스", 18],
  ["喫茶と洋食（ゆうやけこやけ）みなみ店。", 17],
])("%s is broken into lines that fit, and loses nothing", (text, width) => {
  const lines = breakLines(text, width, 3.3);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines)
    expect(roughWidth(line, 3.3)).toBeLessThanOrEqual(width);
  const letters = (said: string) => unmarkedText(said).replaceAll(" ", "");
  expect(letters(lines.join(""))).toBe(letters(text));
  for (const line of lines) expect(line).not.toMatch(/^[）。]/);
});
