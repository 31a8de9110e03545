import { describe, expect, it } from "vitest";
import type { CourseContent } from "./course.ts";
import { changedParts } from "./course-change.ts";
import { type KnownToCourse, courseFormSchema } from "./course-form.ts";
import { isFarFromLine } from "./course-along.ts";
import { untoldLanguages } from "./course-untold.ts";
import {
  blankCourse,
  courseAsTyped,
  moveStop,
  typedCourse,
} from "./course-typed.ts";

const known: KnownToCourse = {
  stations: ["新横浜", "綱島"],
  shops: new Set(["umegoyomi"]),
  outline: [
    [139.6, 35.48],
    [139.66, 35.48],
    [139.66, 35.55],
    [139.6, 35.55],
  ],
};
const content: CourseContent = {
  names: { ja: "川の道", kana: "かわのみち", en: "River" },
  story: { ja: "風の道です。", easy: "{川|かわ}" },
  theme: "eco",
  line: [
    [139.61745, 35.50707],
    [139.634543, 35.536462],
  ],
  stops: [
    { kind: "shop", slug: "umegoyomi" },
    { kind: "place", names: { ja: "緑道" }, at: [139.6237, 35.5268] },
  ],
  ...{ from: "新横浜", to: "綱島", surface: "mixed", stairs: 24 },
  ...{ slopePercent: 4, shade: "little", toilets: 2, benches: null },
  ...{ rain: { ja: "駅の中へ。" }, season: null, photoId: null },
};
const typed = courseAsTyped(content);
const place = typed.stops[1]!;

function problemsOf(form: object) {
  const read = courseFormSchema(known).safeParse(form);
  return (read.error?.issues ?? []).map(
    ({ path, message }) => `${path.join(".")} ${message}`,
  );
}

describe("a course's form", () => {
  it("gives back what was saved", () => {
    expect(courseFormSchema(known).parse(typed)).toEqual(content);
  });

  it.each<[object, string]>([
    [{ names: { ...typed.names, ja: " " } }, "names.ja required"],
    [{ names: { ja: "あ".repeat(61) } }, "names.ja too-long"],
    [{ story: {} }, "story.ja required"],
    [{ story: { ja: "あ".repeat(401) } }, "story.ja too-long"],
    [{ rain: { en: "Rain" } }, "rain.ja required"],
    [{ theme: "__proto__" }, "theme required"],
    [{ from: "鴨居" }, "from unknown"],
    [{ stairs: "" }, "stairs required"],
    [{ slopePercent: " " }, "slopePercent required"],
    [{ stairs: "-1" }, "stairs not-a-number"],
    [{ stairs: "2001" }, "stairs too-much"],
    [{ slopePercent: "1e3" }, "slopePercent not-a-number"],
    [{ slopePercent: "60.1" }, "slopePercent too-much"],
    [{ toilets: "100" }, "toilets too-much"],
    [{ stops: [{ shop: "gone" }] }, "stops.0.shop gone"],
    [{ stops: [{ lat: "35.5", lng: "139.6" }] }, "stops.0.names required"],
    [{ stops: [{ ...place, lat: "" }] }, "stops.0.lat required"],
    [{ stops: [{ ...place, lat: "NaN" }] }, "stops.0.lat not-a-number"],
    [
      { stops: [{ ...place, lat: place.lng, lng: place.lat }] },
      "stops.0.lat swapped",
    ],
    [{ stops: [{ ...place, lat: "35.6" }] }, "stops.0.lat far"],
    [{ stops: Array(41).fill(place) }, "stops too-many"],
    [{ line: "" }, "line none:0"],
    [{ line: "35.5 139.6" }, "line too-few:0"],
    [{ line: "139.6 35.5\n139.61 35.5" }, "line swapped:0"],
  ])("%j is refused", (over, problem) => {
    expect(problemsOf({ ...typed, ...over })).toContain(problem);
  });

  it("takes full-width numbers, and empty counts as not counted", () => {
    const read = courseFormSchema(known).parse({
      ...typed,
      ...{ stairs: "２４", slopePercent: "4.5", toilets: "", season: {} },
    });
    expect(read).toMatchObject({
      ...{ stairs: 24, slopePercent: 4.5, toilets: null, season: null },
    });
  });

  it("starts empty and lacks name, story, stairs, slope and line alone", () => {
    expect(problemsOf(blankCourse)).toEqual([
      "names.ja required",
      "story.ja required",
      "stairs required",
      "slopePercent required",
      "line none:0",
    ]);
  });

  it("reads anything at all as texts", () => {
    for (const sent of [null, 1, "x", { stops: "x", names: [], line: {} }])
      expect(typedCourse(sent)).toEqual(typedCourse({}));
    expect(typedCourse({ stops: Array(60).fill(null) }).stops).toHaveLength(40);
  });
});

it("stops move by one place and no further", () => {
  expect(moveStop(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
  expect(moveStop(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
  expect(moveStop(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  expect(moveStop(["a", "b"], 1, 1)).toEqual(["a", "b"]);
  expect(moveStop(["a"], 9, 1)).toEqual(["a"]);
});

it("says that rain is fine only where it was chosen and no text is given", () => {
  const read = (over: object) =>
    courseFormSchema(known).parse({ ...typed, ...over });
  expect(read({ rain: {} })).not.toHaveProperty("rainFine");
  const fine = read({ rain: {}, rainFine: "true" });
  expect(fine).toMatchObject({ rain: null, rainFine: true });
  expect(courseFormSchema(known).parse(courseAsTyped(fine))).toEqual(fine);
  expect(changedParts({ ...fine, rainFine: true }, read({ rain: {} }))).toEqual(
    ["rain"],
  );
  expect(read({ rainFine: "true" })).not.toHaveProperty("rainFine");
});

it("knows the languages that lack a text given in Japanese", () => {
  expect(untoldLanguages(typed)).toEqual(["easy", "en", "zh", "ko"]);
  const names = { ...typed.names, en: "River", ko: "강" };
  const story = { ...typed.story, en: "Wind.", ko: "바람" };
  const none = typedCourse({});
  expect(untoldLanguages({ ...none, names, story })).toEqual(["easy", "zh"]);
});

it("names the parts two versions differ in", () => {
  const now = { ...content, stairs: 25, stops: [], to: null };
  expect(changedParts(content, now)).toEqual(["stops", "stations", "facts"]);
});

it("finds places more than 400 m from the line", () => {
  const line: [number, number][] = [
    [139.6, 35.5],
    [139.62, 35.5],
  ];
  expect(isFarFromLine(line, [139.61, 35.5035])).toBe(false);
  expect(isFarFromLine(line, [139.61, 35.5037])).toBe(true);
  expect(isFarFromLine(line, [139.625, 35.5])).toBe(true);
});
