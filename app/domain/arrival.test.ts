import { describe, expect, it } from "vitest";
import { judgeArrival, type RecentStamp } from "./arrival.ts";
import type { Method } from "./evidence.ts";

const noon = new Date("2026-11-22T12:00:00+09:00").getTime();
const here = { lat: 35.5367, lng: 139.6347 };
const MINUTE = 60_000;

function metresNorth(metres: number) {
  return { lat: here.lat + metres / 111_195, lng: here.lng };
}

function stamp(agoMs: number, more: Partial<RecentStamp> = {}): RecentStamp {
  const at = new Date(noon - agoMs);
  return { at, method: "static", counted: true, ...here, ...more };
}

function arrive(recent: RecentStamp[], method: Method = "static", at = noon) {
  return judgeArrival({ method, at: new Date(at), place: here, recent });
}

function everyMinutes(minutes: number, count: number): RecentStamp[] {
  return Array.from({ length: count }, (_, i) =>
    stamp((i + 1) * minutes * MINUTE),
  );
}

const counted = { outcome: "counted" };

describe("caps", () => {
  it("counts a first press", () => {
    expect(arrive([])).toEqual(counted);
  });

  it("wants 60 seconds between two", () => {
    const soon = { outcome: "capped", reason: "too-soon" };
    expect(arrive([stamp(59_999)])).toEqual(soon);
    expect(arrive([stamp(-59_999)])).toEqual(soon);
    expect(arrive([stamp(60_000)])).toEqual(counted);
  });

  it("gives six in ten minutes", () => {
    const many = { outcome: "capped", reason: "too-many-in-ten-minutes" };
    expect(arrive(everyMinutes(1.5, 5))).toEqual(counted);
    expect(arrive(everyMinutes(1.5, 6))).toEqual(many);
    expect(arrive(everyMinutes(1.7, 6))).toEqual(counted);
    const around = [-4, -3, -2, 2, 3, 4].map((m) => stamp(m * MINUTE));
    expect(arrive(around)).toEqual(many);
  });

  it("gives 25 a business day", () => {
    const many = { outcome: "capped", reason: "too-many-today" };
    expect(arrive(everyMinutes(15, 24))).toEqual(counted);
    expect(arrive(everyMinutes(15, 25))).toEqual(many);
    const fourNextMorning = noon + 16 * 60 * MINUTE;
    expect(arrive(everyMinutes(15, 25), "daily", fourNextMorning)).toEqual(
      counted,
    );
  });
});

describe("speed", () => {
  const held = { outcome: "held", reason: "too-fast" };

  it("holds over 60 km/h", () => {
    expect(arrive([stamp(2 * MINUTE, metresNorth(2010))])).toEqual(held);
    expect(arrive([stamp(2 * MINUTE, metresNorth(1990))])).toEqual(counted);
    expect(arrive([stamp(-2 * MINUTE, metresNorth(2010))])).toEqual(held);
  });

  it("says nothing within 300 m, or without a place", () => {
    const nowhere = { lat: null, lng: null };
    const place = metresNorth(9_000);
    expect(arrive([stamp(2 * MINUTE, nowhere)])).toEqual(counted);
    expect(arrive([stamp(61_000, metresNorth(299))])).toEqual(counted);
    const input = { method: "static" as const, at: new Date(noon) };
    const recent = [stamp(2 * MINUTE, place)];
    expect(judgeArrival({ ...input, place: null, recent })).toEqual(counted);
  });
});

describe("who is judged", () => {
  it.each<Method>(["staff", "grant", "desk"])("never a %s stamp", (method) => {
    expect(arrive(everyMinutes(0.1, 30), method)).toEqual(counted);
  });

  it.each<Method>(["static", "daily", "rotating"])("a %s press", (method) => {
    expect(arrive([stamp(0)], method).outcome).toBe("capped");
  });

  it("compares with counted own presses only", () => {
    expect(arrive([stamp(0, { method: "staff" })])).toEqual(counted);
    expect(arrive([stamp(0, { counted: false })])).toEqual(counted);
  });
});
