import { expect, test } from "vitest";
import { blankGeography, groundAround } from "./blank-geography.ts";
import { distanceMetres, METRES_A_DEGREE } from "./distance.ts";
import { geographySchema } from "./geography.ts";

const middle = { lat: 35.5, lng: 139.6 };

test("a blank ground is a geography as any other", () => {
  const ground = blankGeography(middle, 6000, "略図");
  expect(geographySchema.safeParse(ground).success).toBe(true);
});

test("it is as wide and as high as was asked, in metres", () => {
  const { outline } = blankGeography(middle, 6000, "略図");
  const lngs = outline.map(([lng]) => lng);
  const lats = outline.map(([, lat]) => lat);
  const width = distanceMetres(
    { lat: middle.lat, lng: Math.min(...lngs) },
    { lat: middle.lat, lng: Math.max(...lngs) },
  );
  const height = distanceMetres(
    { lat: Math.min(...lats), lng: middle.lng },
    { lat: Math.max(...lats), lng: middle.lng },
  );
  expect(width).toBeCloseTo(6000, -2);
  expect(height).toBeCloseTo(6000, -2);
});

test("its drawing is 1000 units wide and its middle is the middle", () => {
  const { frame } = blankGeography(middle, 6000, "略図");
  expect((middle.lng - frame.west) * frame.scaleX).toBeCloseTo(500, 6);
  expect((frame.north - middle.lat) * frame.scaleY).toBeCloseTo(500, 0);
});

test("a ground round places holds them all", () => {
  const places = [
    { lat: 35.51, lng: 139.6 },
    { lat: 35.55, lng: 139.66 },
  ];
  const { frame } = groundAround(places, "略図")!;
  for (const { lat, lng } of places) {
    expect((lng - frame.west) * frame.scaleX).toBeGreaterThan(50);
    expect((lng - frame.west) * frame.scaleX).toBeLessThan(950);
    expect((frame.north - lat) * frame.scaleY).toBeGreaterThan(50);
    expect((frame.north - lat) * frame.scaleY).toBeLessThan(950);
  }
});

test("one place alone has two kilometres of ground; none has none", () => {
  const { frame } = groundAround([middle], "略図")!;
  expect(1000 / frame.scaleX).toBeCloseTo(2000 / METRES_A_DEGREE / 0.814, 3);
  expect(groundAround([], "略図")).toBeNull();
});
