import { describe, expect, it, test } from "vitest";
import { placeAlong } from "#app/domain/course-along.ts";
import {
  courseContentSchema,
  type CourseStop,
  courseThemes,
  lineMetres,
} from "#app/domain/course.ts";
import { isInside } from "#app/domain/outline.ts";
import type { LngLat } from "#app/domain/place.ts";
import { placedShops } from "#app/models/sample-edition.server.ts";
import { courses } from "./courses.ts";
import { outline } from "./outline.ts";
import { stations } from "./stations.ts";

const FURTHEST_OFF = 400;
const languages = ["ja", "easy", "en", "zh", "ko"] as const;
const shops = new Map(placedShops().map((one) => [one.shop.slug, one]));

function placeOf(stop: CourseStop): LngLat {
  if (stop.kind === "place") return stop.at;
  const shop = shops.get(stop.slug);
  expect(shop, stop.slug).toBeDefined();
  return [shop!.lng, shop!.lat];
}

describe.each(courses)("$slug", ({ content }) => {
  const { line, stops, names, story, rain, season } = content;

  it("is a course, 1.5–9 km, inside the ward, between the stations it names", () => {
    courseContentSchema.parse(content);
    const metres = lineMetres(line);
    expect(metres).toBeGreaterThanOrEqual(1_500);
    expect(metres).toBeLessThanOrEqual(9_000);
    for (const at of line) expect(isInside(outline, at), at.join()).toBe(true);
    const ends = [content.from, content.to].map((name) => {
      const { lng, lat } = stations.find((one) => one.name === name)!;
      return [lng, lat];
    });
    expect([line[0], line.at(-1)]).toEqual(ends);
  });

  it("passes its stops in order, each inside the ward", () => {
    const places = stops.map(placeOf);
    for (const at of places) expect(isInside(outline, at)).toBe(true);
    const along = placeAlong(line, places);
    const offs = along.map(({ off }, i) => {
      const alone = placeAlong(line, [places[i]!])[0]!.off;
      expect(off - alone, JSON.stringify(stops[i])).toBeLessThan(30);
      return off;
    });
    expect(Math.max(...offs)).toBeLessThanOrEqual(FURTHEST_OFF);
    const metres = along.map((one) => one.metres);
    expect(metres).toEqual(metres.toSorted((a, b) => a - b));
  });

  it("speaks all languages", () => {
    const places = stops.flatMap((one) =>
      one.kind === "place" ? [one.names] : [],
    );
    for (const said of [names, story, rain, season, ...places])
      for (const language of languages)
        if (said) expect(said[language], said.ja).toBeTruthy();
  });
});

test("the courses cover every theme and every street, under one slug each", () => {
  const themes = new Set(courses.map(({ content }) => content.theme));
  expect([...themes].toSorted()).toEqual([...courseThemes].toSorted());
  expect(new Set(courses.map(({ slug }) => slug)).size).toBe(courses.length);
  const streets = new Set(
    courses.flatMap(({ content }) =>
      content.stops.flatMap((stop) =>
        stop.kind === "shop" ? [shops.get(stop.slug)!.street.slug] : [],
      ),
    ),
  );
  expect(streets.size).toBe(11);
});
