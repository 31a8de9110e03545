import { describe, expect, it, test } from "vitest";
import { busiestDay, dayFigures } from "./days.ts";
import { flowFigures } from "./flows.ts";
import { heatFigures, stepOf } from "./heat.ts";
import { percentOf } from "./split.ts";
import { streetFigures } from "./streets.ts";
import { todayFigures } from "./today.ts";
import type { HourStamps, StreetLabel } from "./types.ts";

function street(id: string): StreetLabel {
  return { id, slug: id, emblem: "peach", shortNames: { ja: id } };
}

function at(day: string, hour: number, stamps: number): HourStamps {
  return { day, hour, stamps, channel: hour < 0 ? "paper" : "digital" };
}

test("five equal steps; the greatest is on the last, nothing on the first", () => {
  expect(
    [0, 1, 19, 20, 39, 40, 60, 80, 99, 100].map((n) => stepOf(n, 100)),
  ).toEqual([0, 0, 0, 1, 1, 2, 3, 4, 4, 4]);
});

describe("weekday × hour", () => {
  const heat = heatFigures([
    at("2026-11-21", 10, 4),
    at("2026-11-14", 10, 5),
    at("2026-11-22", 1, 2),
    at("2026-11-20", -1, 7),
    at("2026-11-20", 12, 0),
  ]);

  it("runs from the first hour to the last of the business day", () => {
    expect(heat.hours[0]).toBe(10);
    expect(heat.hours.at(-1)).toBe(1);
    expect(heat.hours).toHaveLength(16);
  });

  it("adds Saturdays up and finds the peak", () => {
    expect(heat.peak).toEqual({ weekday: 6, hour: 10, n: 9 });
    expect(heat.rows[5]).toMatchObject({ weekday: 6, total: 9 });
    expect(heat.totals[0]).toBe(9);
  });

  it("leaves stamps without an hour out and counts them", () => {
    expect(heat).toMatchObject({ total: 11, untimed: 7 });
  });

  it("is empty without stamps", () => {
    expect(heatFigures([])).toMatchObject({ hours: [], peak: null, total: 0 });
  });
});

test("flows: totals of both sides agree, the diagonal is no walk, ten are named", () => {
  const streets = ["a", "b", "c", "d"].map(street);
  const all = streets.flatMap((from, i) =>
    streets.map((to, j) => ({
      fromStreetId: from.id,
      toStreetId: to.id,
      walks: i * 4 + j,
    })),
  );
  const walks = all.filter((flow) => flow.fromStreetId !== flow.toStreetId);
  const flows = flowFigures(streets, walks);
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  expect(flows.rows.every((row, i) => row.cells[i] === null)).toBe(true);
  expect(sum(flows.totals)).toBe(flows.total);
  expect(sum(flows.rows.map(({ total }) => total))).toBe(flows.total);
  expect(flows.top).toHaveLength(10);
  expect(flows.top[0]).toMatchObject({
    walks: 14,
    from: { id: "d" },
    to: { id: "c" },
  });
  expect(flows.topTotal).toBe(flows.total - 1 - 2);
});

test("days without stamps have a row too; of equal days the earlier is busiest", () => {
  const days = dayFigures("2026-11-01", "2026-11-04", [
    at("2026-11-02", 10, 3),
    at("2026-11-04", -1, 3),
  ]);
  expect(days.map(({ total }) => total)).toEqual([0, 3, 0, 3]);
  expect(busiestDay(days)?.day).toBe("2026-11-02");
  expect(days[3]).toMatchObject({ paper: 3, digital: 0 });
  expect(busiestDay([])).toBeNull();
});

test("streets: most first, shops' mean, desk entries within paper", () => {
  const shops = ["1", "2", "3"].map((id, i) => ({
    checkpointId: id,
    number: i + 1,
    names: { ja: id },
    streetId: i < 2 ? "a" : "b",
  }));
  const figures = streetFigures(
    [street("a"), street("b"), street("c")],
    shops,
    [
      { checkpointId: "1", channel: "paper", method: "desk", stamps: 2 },
      { checkpointId: "2", channel: "digital", method: "static", stamps: 5 },
      { checkpointId: "3", channel: "digital", method: "daily", stamps: 9 },
    ],
  );
  expect(figures.map((one) => one.street.id)).toEqual(["b", "a"]);
  expect(figures[1]).toMatchObject({
    total: 7,
    paper: 2,
    desk: 2,
    shops: 2,
    average: 4,
  });
});

test("today: hours that are over are compared, the running one is not", () => {
  const today = todayFigures(
    [
      { hour: 10, stamps: 4 },
      { hour: 14, stamps: 2 },
      { hour: -1, stamps: 3 },
    ],
    [
      { hour: 10, stamps: 1 },
      { hour: 14, stamps: 8 },
      { hour: 20, stamps: 1 },
    ],
    14,
  );
  expect(today).toMatchObject({
    total: 9,
    untimed: 3,
    soFar: { today: 4, lastWeek: 1 },
  });
  expect(today.hours.map(({ hour }) => hour)).toEqual([
    9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
  ]);
});

test("percentages: whole numbers, and nothing of nothing is 0", () => {
  expect([percentOf(1, 3), percentOf(2, 3), percentOf(0, 0)]).toEqual([
    33, 67, 0,
  ]);
});
