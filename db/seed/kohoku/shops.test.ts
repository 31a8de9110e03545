import { describe, expect, it, test } from "vitest";
import { hoursSchema } from "#app/domain/opening.ts";
import { categories } from "./categories.ts";
import { geography } from "./geography.ts";
import { metresBetween, placeAt, type At } from "./place.ts";
import { hours, type SampleShop } from "./shop.ts";
import { shops } from "./shops.ts";
import { streets } from "./streets.ts";

function streetOf(shop: SampleShop) {
  const street = streets[Math.floor((shop.number - 1) / 10)];
  if (street === undefined) throw new Error(`no street for ${shop.number}`);
  return street;
}

function placeOf(shop: SampleShop): At {
  return placeAt(streetOf(shop).anchor, shop.offset);
}

function isInWard({ lng, lat }: At): boolean {
  const { outline } = geography;
  return outline.reduce((inside, [x, y], i) => {
    const [px, py] = outline.at(i - 1) ?? [0, 0];
    if (y > lat === py > lat) return inside;
    const crossing = ((px - x) * (lat - y)) / (py - y) + x;
    return lng < crossing ? !inside : inside;
  }, false);
}

describe("the 110 shops", () => {
  it("are numbered 1 to 110 in order, ten a street", () => {
    const numbers = shops.map((shop) => shop.number);
    expect(numbers).toEqual(Array.from({ length: 110 }, (_, i) => i + 1));
  });

  it("have unique slugs and names", () => {
    expect(new Set(shops.map((shop) => shop.slug)).size).toBe(110);
    expect(new Set(shops.map((shop) => shop.name)).size).toBe(110);
    for (const { slug } of shops) expect(slug).toMatch(/^[a-z0-9-]+$/);
  });

  it("use every category, and at most 16", () => {
    const used = new Set(shops.map((shop) => shop.category));
    expect([...used].sort()).toEqual(Object.keys(categories).sort());
    expect(used.size).toBeLessThanOrEqual(16);
  });

  it("include a name long enough to try the layout, none above 20 characters", () => {
    const lengths = shops.map((shop) => [...shop.name].length);
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(19);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
  });

  it("stand apart from one another", () => {
    const places = shops.map(placeOf);
    const gaps = places.flatMap((a, i) =>
      places.slice(i + 1).map((b) => metresBetween(a, b)),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(25);
  });
});

describe.each(shops)("$number $name", (shop) => {
  it("is written as a shop should be", () => {
    expect(shop.mark).toMatch(/^\p{Script=Han}$/u);
    expect(shop.kana).toMatch(/^[\p{Script=Hiragana}ー ]+$/u);
    expect(shop.en).toMatch(/^[\p{Script=Latin}0-9 &'-]+$/u);
  });

  it("keeps hours, with at least four days open", () => {
    expect(hoursSchema.parse(shop.hours)).toEqual(shop.hours);
    const days = Object.values(shop.hours.weekly);
    expect(days.filter((spans) => spans.length > 0).length).toBeGreaterThan(3);
    for (const { open, close } of days.flat()) expect(open < close).toBe(true);
  });

  it("stands in the ward, within 350 m of its street's anchor or a station", () => {
    const { anchor, stations, associations } = streetOf(shop);
    const own = geography.stations.filter(({ name }) =>
      stations.includes(name),
    );
    const place = placeOf(shop);
    const near = [anchor, ...own].map((point) => metresBetween(point, place));
    expect(Math.min(...near)).toBeLessThanOrEqual(350);
    expect(isInWard(place)).toBe(true);
    expect(shop.association ?? -1).toBeLessThan(associations.length);
    expect(new Set(shop.amenities).size).toBe(shop.amenities.length);
  });
});

test("hours read days off, other days and split days", () => {
  const read = hours("11:30-14,17-21", { sun: "9-19", wed: null }, true);
  expect(read.weekly[0]).toEqual([{ open: "09:00", close: "19:00" }]);
  expect(read.weekly[1]).toEqual([
    { open: "11:30", close: "14:00" },
    { open: "17:00", close: "21:00" },
  ]);
  expect(read.weekly[3]).toEqual([]);
  expect(read.closedOnHolidays).toBe(true);
});

test("八百八 keeps the hours drawn on its page", () => {
  const { weekly } = shops[0]?.hours ?? hours("0-1");
  expect(weekly[0]).toEqual([{ open: "09:00", close: "19:00" }]);
  expect(weekly[1]).toEqual([{ open: "09:00", close: "20:00" }]);
  expect(weekly[3]).toEqual([]);
});
