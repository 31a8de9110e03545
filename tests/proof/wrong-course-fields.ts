import { type Action, LONG, type Row, wrongWays } from "./row.ts";

const on = (path: string, status = 400): Action => ({
  as: "official",
  path,
  status,
});

const good = {
  ...{ "names.ja": "道", "story.ja": "文", theme: "eco", surface: "paved" },
  ...{
    shade: "some",
    stairs: "0",
    slopePercent: "0",
    known: "1",
    line: "35.53 139.63\n35.54 139.63",
  },
};

const wrong: Record<string, string>[] = [
  { "names.ja": LONG },
  { "names.toString": "x", "names.ja": "" },
  { "story.en": LONG },
  { theme: "__proto__" },
  { stairs: "1e300" },
  { stairs: "" },
  { slopePercent: "NaN" },
  { toilets: "-1" },
  { from: "__proto__" },
  { photoId: "__proto__" },
  { "stops[0].shop": "__proto__" },
  { "stops[0].lat": "1e999", "stops[0].names.ja": "x" },
  { "stops[999].shop": "x" },
  { stops: "x", "stops[1]": "y" },
  { line: LONG },
  { line: "1 2\n".repeat(2_500) },
  { line: "0 0\n0 0" },
  { line: "139 35\n139.1 35" },
  { intent: "swap", line: LONG },
  { intent: "gpx" },
  { intent: "gpx", gpx: LONG },
  { intent: "photo", picture: LONG },
  { intent: "addShop", addShop: "__proto__" },
  { intent: "addNumber", addNumber: "1e9" },
  { intent: "addMark", addMark: "-1" },
  { intent: "addPlace", addName: LONG, addLat: "x", addLng: "y" },
];

const pages = ["/ward/courses/new", "/ward/courses/{course}"];

export const wrongCourseFields: Row[] = [
  ...pages.flatMap((path) => wrongWays(on(path), good, wrong)),
  ...pages.flatMap((path) =>
    wrongWays(on(path, 200), good, [
      { intent: "up:99" },
      { intent: "remove:0" },
      { intent: "street", addStreet: "__proto__" },
      { intent: "removePhoto", photoId: LONG },
      { intent: "look", line: LONG },
    ]),
  ),
  ...wrongWays(on("/ward/courses/{course}/drawing"), {}, [
    { line: LONG },
    { line: "1 2\n".repeat(2_500) },
    { line: "0 0\n0 0" },
    { line: "139 35\n139.1 35" },
    { line: "1e999 1e999", known: "__proto__" },
  ]),
  ...wrongWays(on("/ward/courses/{course}/drawing", 409), { line: good.line }, [
    { known: "" },
    { known: "1e9" },
    { known: "__proto__" },
    { known: "9" },
  ]),
  ...wrongWays(on("/ward/courses/{course}", 409), good, [
    { known: "1e9" },
    { known: "__proto__" },
    { intent: "publish", number: "1" },
  ]),
  ...wrongWays(on("/ward/courses/{course}", 404), { intent: "publish" }, [
    { number: "9" },
    { number: "__proto__" },
    { number: "1e300" },
  ]),
];
