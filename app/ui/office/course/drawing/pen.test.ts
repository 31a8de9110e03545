import { describe, expect, it } from "vitest";
import { distanceMetres } from "#app/domain/distance.ts";
import type { LngLat } from "#app/domain/place.ts";
import { acts, canDo } from "./acts.ts";
import {
  change,
  changedAt,
  choose,
  extend,
  follow,
  metresSoFar,
  type Pen,
  penOf,
} from "./pen.ts";
import { lineAlong, networkOf, snapTo, waysIn } from "./ways.ts";

const a: LngLat = [139.62, 35.52];
const b: LngLat = [139.63, 35.52];
const c: LngLat = [139.63, 35.53];
const centre = (): LngLat => [139.625, 35.525];

function press(pen: Pen, ...names: string[]): Pen {
  return names.reduce((now, name) => acts[name]!(now, centre) ?? now, pen);
}

function metres([lng, lat]: LngLat, [otherLng, otherLat]: LngLat) {
  return distanceMetres({ lng, lat }, { lng: otherLng, lat: otherLat });
}

describe("the pen", () => {
  const pen = penOf([a, b, c]);

  it("moves the chosen point 5 m, each way and back", () => {
    for (const [go, back] of [
      ["north", "south"],
      ["east", "west"],
    ] as const) {
      const moved = press(pen, "next", go);
      expect(moved.at).toBe(1);
      expect(metres(moved.line[1]!, b)).toBeCloseTo(5, 0);
      expect(press(moved, back).line).toEqual(pen.line);
    }
    expect(press(pen, "north").line[0]![1]).toBeGreaterThan(a[1]);
    expect(press(pen, "west").line[0]![0]).toBeLessThan(a[0]);
  });

  it("goes from point to point and tells how far each is", () => {
    expect(press(pen, "previous").at).toBe(0);
    const last = press(pen, "next", "next", "next");
    expect(last.at).toBe(2);
    expect(metresSoFar(last)).toBeCloseTo(metres(a, b) + metres(b, c), 6);
    expect([canDo("next", last), canDo("along", last)]).toEqual([false, false]);
    expect(choose(pen, 99).at).toBe(2);
  });

  it("adds points between, beyond the end and where told, and deletes them", () => {
    const between = press(pen, "add");
    expect(between).toMatchObject({ at: 1, line: [a, [139.625, 35.52], b, c] });
    const beyond = press(pen, "next", "next", "add");
    expect(beyond.line[3]![0]).toBe(c[0]);
    expect(metres(beyond.line[3]!, c)).toBeCloseTo(30, 0);
    expect(press(pen, "centre").line[1]).toEqual(centre());
    expect(extend(pen, centre())).toMatchObject({ at: 3, line: { length: 4 } });
    expect(press(between, "remove")).toMatchObject({ at: 0, line: [a, b, c] });
  });

  it("can be emptied and begun again", () => {
    const empty = press(pen, "remove", "remove", "remove", "remove");
    expect(empty).toMatchObject({ at: 0, line: [] });
    expect(metresSoFar(empty)).toBe(0);
    for (const act of ["north", "add", "remove", "next"])
      expect(canDo(act, empty)).toBe(false);
    expect(press(empty, "centre", "add").line).toHaveLength(2);
  });

  it("undoes and does again, until something else is done", () => {
    const two = press(pen, "add", "north");
    const back = press(two, "undo", "undo", "undo");
    expect(back).toMatchObject({ line: pen.line, at: 0 });
    expect(press(back, "redo", "redo").line).toEqual(two.line);
    expect(canDo("redo", press(back, "redo", "south"))).toBe(false);
    expect(change(pen, [...pen.line], 1)).toMatchObject({ at: 1, past: [] });
  });

  it("knows which point was pulled", () => {
    expect(changedAt([a, b, c], [a, centre(), c])).toBe(1);
    expect(changedAt([a, b], [a, b, c])).toBe(2);
    expect(changedAt([a, b, c], [a, b])).toBe(1);
  });
});

describe("the ways", () => {
  const ways: LngLat[][] = [
    [a, [139.625, 35.5201], b],
    [b, c],
  ];
  const style = {
    sources: {
      drawing: {
        data: {
          features: [
            { properties: { kind: "ward" }, geometry: { coordinates: [[a]] } },
            { properties: { kind: "way" }, geometry: { coordinates: ways } },
          ],
        },
      },
    },
  };

  it("are read of the drawing and followed from one point to the next", () => {
    expect(waysIn({})).toEqual([]);
    const network = networkOf(waysIn(style));
    expect(network.nodes).toEqual([a, b, c]);
    const way = lineAlong(network, a, c)!;
    const followed = follow(penOf([a, c]), way)!;
    expect(followed.line).toEqual([a, ways[0]![1], b, c]);
    expect(lineAlong(network, a, [139.7, 35.6])).toBeNull();
    expect(lineAlong(networkOf([]), a, c)).toBeNull();
  });

  it("hold a point that comes within 14 pixels", () => {
    const screen = {
      project: (lng: number, lat: number) => ({
        x: (lng - 139.6) * 1e5,
        y: (35.6 - lat) * 1e5,
      }),
      unproject: (x: number, y: number) => ({
        lng: 139.6 + x / 1e5,
        lat: 35.6 - y / 1e5,
      }),
    };
    const near = screen.project(b[0] + 0.0001, b[1]);
    expect(snapTo([a, b, c], near, screen)).toEqual(b);
    const far = screen.project(b[0] + 0.0002, b[1]);
    expect(snapTo([a, b, c], far, screen)).toBeNull();
  });
});
