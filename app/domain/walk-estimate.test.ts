import { describe, expect, it } from "vitest";
import {
  estimateWalk,
  readBodies,
  readBody,
  slowMinutes,
  walkingPoints,
} from "./walk-estimate.ts";

describe("estimateWalk", () => {
  it("counts 45 kcal a kilometre for 60 kg, and a stride of height − 100 cm", () => {
    expect(estimateWalk(1_000)).toEqual({
      ...{ steps: 1_700, kcal: 45, points: 0 },
    });
    expect(estimateWalk(4_200)).toEqual({
      ...{ steps: 7_000, kcal: 189, points: 3 },
    });
    const body = { heightCm: 180, weightKg: 80 };
    expect(estimateWalk(4_000, body)).toEqual({
      ...{ steps: 5_000, kcal: 240, points: 2 },
    });
    expect(estimateWalk(0)).toEqual({ steps: 0, kcal: 0, points: 0 });
  });

  it("gives points for steps really walked, not for those rounded up", () => {
    expect(estimateWalk(1_175)).toMatchObject({ steps: 2_000, points: 0 });
    expect(estimateWalk(1_200)).toMatchObject({ steps: 2_000, points: 1 });
  });
});

describe("readBody", () => {
  it.each([
    ["160", 160],
    [" 172.5 ", 172.5],
    ["１６０", 160],
    ["１６０．５", 160.5],
    ["130", 130],
    ["220", 220],
    ["170cm", 170],
    ["170 CM", 170],
    ["１７０ｃｍ", 170],
    ["170㎝", 170],
    ["170,5", 170.5],
    ["１７０，５", 170.5],
  ])("reads %j", (typed, height) => {
    expect(readBody(typed, "heightCm")).toBe(height);
  });

  it.each([
    "",
    " ",
    "0",
    "-160",
    "999",
    "129",
    "220.1",
    "1e2",
    "0x90",
    "160kg",
    "cm",
    "1,705",
    "1.7",
    "1.7m",
    "百六十",
    "16 0",
    "160.55",
    "NaN",
    "Infinity",
    "1600000000000",
  ])("refuses %j", (typed) => {
    expect(readBody(typed, "heightCm")).toBeNull();
  });

  it("knows another range for weights", () => {
    expect(readBody("60", "weightKg")).toBe(60);
    expect(readBody("201", "weightKg")).toBeNull();
    expect(readBody("19.9", "weightKg")).toBeNull();
  });
});

describe("readBodies", () => {
  const none = { heightCm: false, weightKg: false };

  it.each([
    ["", " ", 160, 60, "usual"],
    ["170", "70", 170, 70, "own"],
    ["170cm", "", 170, 60, "ownHeight"],
    ["", "70kg", 160, 70, "ownWeight"],
  ])(
    "counts %j and %j as %d cm and %d kg: %s",
    (height, weight, cm, kg, said) => {
      expect(readBodies(height, weight)).toEqual({
        ...{ body: { heightCm: cm, weightKg: kg }, said, wrong: none },
      });
    },
  );

  it.each([
    ["1.7", "70", { heightCm: true, weightKg: false }],
    ["170", "7", { heightCm: false, weightKg: true }],
    ["x", "x", { heightCm: true, weightKg: true }],
  ])(
    "counts for the usual body while %j and %j stand",
    (height, weight, wrong) => {
      const body = { heightCm: 160, weightKg: 60 };
      expect(readBodies(height, weight)).toEqual({
        body,
        said: "usual",
        wrong,
      });
    },
  );
});

describe("walkingPoints", () => {
  it("gives one a 2,000 steps, five at most", () => {
    const steps = [0, 1_999, 2_000, 7_000, 9_999, 10_000, 50_000];
    expect(steps.map(walkingPoints)).toEqual([0, 0, 1, 3, 4, 5, 5]);
  });
});

it("counts ゆっくり by 60 m a minute, begun minutes whole", () => {
  expect([0, 60, 61, 4_200].map(slowMinutes)).toEqual([1, 1, 2, 70]);
});
