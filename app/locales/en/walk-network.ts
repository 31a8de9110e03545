import type { walkNetwork as ja } from "../ja/walk-network.ts";

const problems = {
  "not-feature": "This is no Feature.",
  "not-line":
    "This is no line (LineString or MultiLineString). Leave points and areas out.",
  "one-point": "It has one point only. A line needs two or more.",
  "not-position": "This is no position. Write numbers: [longitude, latitude].",
  swapped:
    "Latitude and longitude are swapped. The order is [longitude, latitude].",
  abroad: "This is not in Japan. Positions are degrees in WGS 84.",
  long: "Two points are over 5 km apart. Check the numbers, or add points between.",
  outside:
    "A part is over 2 km from the ward. Check the numbers, or cut the line near the ward.",
  stairs: "stairs is the number of steps, a whole number from 0 to 2000.",
  slope: "slope is a percentage from 0 to 60.",
};

const refusals = {
  none: "Choose a file.",
  empty: "The file is empty. Check what is in it.",
  "too-long": "The file is too large: at most 8 MB.",
  "not-text": "This is no text. Choose a GeoJSON file in UTF-8.",
  "not-json":
    "This is no GeoJSON. Look for a bracket that never ends or a stray comma.",
  "not-json-at": "This is no GeoJSON. Look about line {{line}}.",
  failed: "Reading it took too long. Send it again, or send fewer points.",
  "not-collection":
    "This is no FeatureCollection. Put all lines into a single FeatureCollection.",
  "no-ways": "There is no line to walk on.",
  "all-far":
    "Every line is over 2 km from the ward. Check the positions, and the ward.",
  "too-many-points": "More than 200,000 points. Leave out the finest ones.",
  "too-many-segments": "More than 20,000 ways. Send those of this ward only.",
  "too-many-metres":
    "The ways are over 10,000 km long in all. Please check the positions.",
  "bad-ways": "{{n}} lines cannot be read. Mend them and send the file again.",
};

export const walkNetwork = {
  title: "Walk network",
  lead: "Suggested walks are found on these ways, by length, stairs and slope.",
  places: "Places on the map",
  now: "The ways now",
  none: "None yet. Suggested walks estimate their minutes from the straight line.",
  segments: "Ways",
  segmentUnit: "",
  length: "Length",
  lengthUnit: " km",
  stairs: "Stairs",
  stairUnit: " steps",
  withStairs: "{{n}} ways have stairs.",
  islands: "Parts",
  islandUnit: "",
  whole: "All of it hangs together.",
  apart:
    "*It falls into {{n}} parts.* {{km}} km cannot be reached on foot from the largest.",
  source: "Whose data: {{credit}}",
  sample: "A sample. It differs from the real ways in places.",
  when: "Put in on {{day}} by {{who}}.",
  drawing: "Walk network",
  legend: { way: "Way", stairs: "Way with stairs" },
  current: "The ways now (GeoJSON)",
  template: "Template (GeoJSON)",
  add: "Replace the ways",
  addLead:
    "The ways are replaced as a whole. Nothing changes before you confirm it on the next page.",
  file: "GeoJSON file",
  fileHint:
    "A FeatureCollection in WGS 84 and UTF-8, at most 8 MB and 20,000 ways.",
  credit: "Whose data it is (shown with suggested walks)",
  creditHint: "For example “Kōhoku Ward, register of pavements”.",
  submit: "Check the file",
  refused: "{{file}} cannot be taken. {{reason}}",
  errors: {
    credit: "Write whose data it is, in at most 100 characters.",
  },
  problems,
  refusals,
  feature: "Line {{n}}",
  problemMore: "Only the first {{n}} are shown.",
  problemHead: "Which",
  written: "What it says",
  why: "Why, and how to mend it",
  rules: "How to write it",
  ruleLine:
    "Each way is a Feature: a LineString whose positions are [longitude, latitude].",
  ruleMeet:
    "Ways meet where they share a point (within 1 m). Those that cross on a bridge share none and do not meet.",
  ruleStairs:
    "stairs is the number of steps on the way; 0 or nothing where there are none.",
  ruleSlope:
    "slope is the steepest part in percent; nothing where it is level.",
  ruleFar: "Lines over 2 km from the ward are left out.",
  example: "Example",
  preview: {
    title: "Check the walk network",
    facts: "What would change",
    nothingYet: "*Nothing is replaced yet.*",
    far: "{{n}} lines over 2 km from the ward are left out.",
    reach:
      "Within 200 m of a way: {{shops}} of {{allShops}} shops, {{stations}} of {{allStations}} stations.",
    reachNone:
      "No shop can be reached along these ways. Please check the file.",
    counted:
      "A line is counted in pieces, cut where another line joins it; so there can be more ways than lines in the file.",
    before: "Replaces the ways as they are now ({{n}}, {{km}} km) as a whole.",
    confirm: "Replace the ways",
    drop: "Drop it",
    again: "Send another file",
  },
  said: {
    confirmed: "The walk network was replaced.",
    dropped: "The file was dropped. The ways are as they were.",
  },
} satisfies typeof ja;
