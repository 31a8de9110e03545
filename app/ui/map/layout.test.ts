import { expect, test } from "vitest";
import { isInside } from "#app/domain/outline.ts";
import { sampleSmooth } from "./curve.ts";
import { geography as kohoku } from "#db/seed/kohoku/geography.ts";
import { layOut } from "./layout.ts";
import { streets } from "./places.sample.ts";
import { bodyOf } from "./ribbon-ground.ts";
import { distance, overlaps } from "./shape.ts";
import type { Geography } from "./types.ts";

const undrawn = streets.map((street) => ({
  ...street,
  pin: null,
  ribbon: null,
}));
const withoutCourses: Geography = {
  ...kohoku,
  lines: kohoku.lines.map(({ name, colour, stations }) => ({
    name,
    colour,
    stations,
  })),
};

test.each([
  ["drawn by hand", kohoku, streets],
  ["laid by rule", withoutCourses, undrawn],
])("ribbons %s keep head, body and tail within the ward", (_, data, places) => {
  const { ribbons, terrain } = layOut(data, places, "wide");
  const ward = sampleSmooth(terrain.outline, 6, true);
  expect(ribbons.size).toBe(streets.length);
  for (const [slug, ribbon] of ribbons) {
    for (const at of bodyOf(ribbon)) {
      expect(isInside(ward, at), `${slug} at ${at.join()}`).toBe(true);
    }
  }
});

test("no ribbon's head lies on another ribbon", () => {
  const { ribbons } = layOut(kohoku, streets, "wide");
  for (const [slug, [head]] of ribbons) {
    for (const [other, points] of ribbons) {
      if (other === slug) continue;
      for (const at of bodyOf(points)) {
        expect(distance(head, at), `${slug} ${other}`).toBeGreaterThan(36);
      }
    }
  }
});

test.each(["phone", "wide"] as const)(
  "station names on the %s map do not touch, 綱島 and 新綱島 included",
  (variant) => {
    const size = variant === "phone" ? 36 : 20;
    const boxes = layOut(kohoku, streets, variant).names.stations.map(
      ({ text, x, y, anchor }) => {
        const width = [...text].length * size;
        const left = { start: x, middle: x - width / 2, end: x - width }[
          anchor
        ];
        return { left, right: left + width, top: y - size * 0.85, bottom: y };
      },
    );
    expect(boxes).toHaveLength(kohoku.stations.length);
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) {
        expect(overlaps(box, other)).toBe(false);
      }
    });
  },
);

test("rosettes without a pin find one apart from the others", () => {
  const pins = [...layOut(withoutCourses, undrawn, "phone").pins.values()];
  pins.forEach((pin, index) => {
    for (const other of pins.slice(index + 1)) {
      expect(distance(pin, other)).toBeGreaterThan(100);
    }
  });
});

test("a hand-set pin stays where it was set", () => {
  const { pins } = layOut(kohoku, streets, "home");
  for (const { slug, pin } of streets) expect(pins.get(slug)).toEqual(pin);
});

test("a ward of three corners and a street without a station still has a map", () => {
  const bare: Geography = {
    outline: [
      [139.5, 35.5],
      [139.6, 35.5],
      [139.55, 35.6],
    ],
    frame: { west: 139.5, north: 35.6, scaleX: 10000, scaleY: 12000 },
    stations: [],
    rivers: [],
    credit: "—",
    lines: [],
    landmarks: [],
  };
  const lone = undrawn
    .slice(0, 1)
    .map((street) => ({ ...street, stations: [] }));
  expect(layOut(bare, lone, "wide").ribbons.size).toBe(1);
  expect(layOut(bare, lone, "home").pins.size).toBe(1);
});
