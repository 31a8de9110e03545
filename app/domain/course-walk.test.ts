import { describe, expect, it } from "vitest";
import { isLoop, placeAlong } from "./course-along.ts";
import { sketchLine } from "./course-sketch.ts";
import { readStart, startSearch, walkCourse } from "./course-walk.ts";
import { METRES_A_DEGREE } from "./distance.ts";
import type { LngLat } from "./place.ts";

const east = METRES_A_DEGREE * Math.cos((35.5 * Math.PI) / 180);

/** Metres east and north of a corner of the ward. */
function at(x: number, y: number): LngLat {
  return [139.6 + x / east, 35.5 + y / METRES_A_DEGREE];
}

const stops = [100, 400, 900].map((metres, index) => ({
  number: index + 1,
  metres,
}));
const own = { reverse: false, number: null };

function walked(
  isLoop: boolean,
  start = own as Parameters<typeof startSearch>[0],
) {
  const walk = walkCourse(1_000, stops, isLoop, start);
  return {
    numbers: walk.legs.map(({ stop }) => stop.number),
    legs: walk.legs.map(({ leg }) => leg),
    from: walk.legs.map(({ fromStart }) => fromStart),
    rest: [walk.lastLeg, walk.metres],
    skipped: walk.skipped.map(({ number }) => number),
  };
}

describe("walkCourse", () => {
  it("walks from either end", () => {
    expect(walked(false)).toEqual({
      numbers: [1, 2, 3],
      legs: [100, 300, 500],
      from: [100, 400, 900],
      rest: [100, 1_000],
      skipped: [],
    });
    expect(walked(false, { reverse: true, number: null })).toMatchObject({
      numbers: [3, 2, 1],
      legs: [100, 500, 300],
      rest: [100, 1_000],
    });
  });

  it("walks from a stop on to the end, either way", () => {
    expect(walked(false, { reverse: false, number: 2 })).toEqual({
      numbers: [2, 3],
      legs: [0, 500],
      from: [0, 500],
      rest: [100, 600],
      skipped: [1],
    });
    expect(walked(false, { reverse: true, number: 2 })).toEqual({
      numbers: [2, 1],
      legs: [0, 300],
      from: [0, 300],
      rest: [100, 400],
      skipped: [3],
    });
  });

  it("goes all the way round a loop, back to where it began", () => {
    expect(walked(true, { reverse: false, number: 2 })).toEqual({
      numbers: [2, 3, 1],
      legs: [0, 500, 200],
      from: [0, 500, 700],
      rest: [300, 1_000],
      skipped: [],
    });
    expect(walked(true, { reverse: true, number: 1 })).toMatchObject({
      numbers: [1, 3, 2],
      legs: [0, 200, 500],
      rest: [300, 1_000],
    });
  });

  it("is all road where a course has no stops", () => {
    const walk = walkCourse(1_000, [], false, own);
    expect(walk).toEqual({
      metres: 1_000,
      legs: [],
      lastLeg: 1_000,
      skipped: [],
    });
  });
});

describe("readStart", () => {
  const read = (search: string) =>
    readStart(new URLSearchParams(search), [1, 2, 12]);

  it("reads a stop's number and the way, and answers with the same search", () => {
    expect(read("")).toEqual(own);
    expect(read("start=12&reverse=1")).toEqual({ reverse: true, number: 12 });
    expect(startSearch(read("reverse=1&start=12"))).toBe("?reverse=1&start=12");
    expect(startSearch(own)).toBe("");
  });

  it.each(["0", "3", "-1", "1.5", "٢", "１", "002", "NaN", "2 OR 1", "", " "])(
    "begins at the end for start=%j",
    (start) => {
      const search = new URLSearchParams({ start, reverse: "yes" });
      expect(readStart(search, [1, 2, 12])).toEqual(own);
    },
  );
});

describe("placeAlong", () => {
  const thereAndBack = [at(0, 0), at(1_000, 0), at(1_000, 40), at(0, 40)];

  it("tells metres along the line and beside it", () => {
    const [one] = placeAlong(thereAndBack, [at(300, -25)]);
    expect(one!.metres).toBeCloseTo(300, 0);
    expect(one!.off).toBeCloseTo(25, 0);
  });

  it("gives each stop its own pass of a street walked twice", () => {
    const along = placeAlong(thereAndBack, [
      at(200, 25),
      at(900, 5),
      at(800, 15),
      at(100, 5),
    ]);
    const metres = along.map((one) => Math.round(one.metres / 10) * 10);
    expect(metres).toEqual([200, 900, 1_240, 1_940]);
  });

  it("keeps the order of stops where the line does not", () => {
    const along = placeAlong(
      [at(0, 0), at(1_000, 0)],
      [at(500, 0), at(300, 0)],
    );
    expect(along[1]!.metres).toBeGreaterThanOrEqual(along[0]!.metres);
    expect(placeAlong([at(0, 0), at(9, 0)], [])).toEqual([]);
    expect(placeAlong([at(5, 0), at(5, 0)], [at(5, 3)])[0]!.off).toBeCloseTo(3);
  });
});

it("knows a loop by its ends, but no short turn", () => {
  expect(isLoop([at(0, 0), at(400, 0), at(400, 400), at(30, 0)])).toBe(true);
  expect(isLoop([at(0, 0), at(400, 0), at(400, 400), at(90, 0)])).toBe(false);
  expect(isLoop([at(0, 0), at(100, 0), at(0, 0)])).toBe(false);
});

it("sketches a line into its box, north up", () => {
  const drawn = sketchLine([at(0, 0), at(400, 200), at(800, 0)], [80, 60]);
  expect(drawn).toEqual([
    [0, 40],
    [40, 20],
    [80, 40],
  ]);
  const many = Array.from({ length: 2_000 }, (_, i) => at(i, (i * 7) % 90));
  const few = sketchLine(many, [80, 60]);
  expect(few.length).toBe(48);
  expect([few[0]![0], few.at(-1)![0]]).toEqual([0, 80]);
  expect(
    sketchLine([at(5, 5), at(5, 5)], [80, 60])
      .flat()
      .every(Number.isFinite),
  ).toBe(true);
});
