import type { placeActs as jaActs, placeList as ja } from "../ja/place-list.ts";
import { tableFile } from "./table-file.ts";

const layers = {
  toilet: "Public toilets",
  accessible: "Barrier-free facilities",
  aed: "AED",
  wifi: "Public Wi-Fi",
  shelter: "Emergency shelters",
};

const lists = {
  toilet: "The standard list of public toilets",
  accessible:
    "A list of barrier-free toilets or public facilities (the list of public toilets will do)",
  aed: "The standard list of AEDs",
  wifi: "The standard list of public Wi-Fi access points",
  shelter: "The standard list of designated emergency shelters",
};

const facts = {
  wheelchair: "Wheelchair",
  ostomate: "Ostomate",
  nappy: "Nappy changing",
  flood: "Flood",
  landslide: "Landslide",
  earthquake: "Earthquake",
  fire: "Fire",
  "large-fire": "Large fire",
  "high-tide": "Storm surge",
  tsunami: "Tsunami",
  "inland-flood": "Inland flooding",
  volcano: "Volcano",
};

const reasons = {
  "no-name": "There is no name. Write one.",
  "long-name": "The name is too long: at most 100 characters.",
  "no-place": "Latitude or longitude is missing. Write both.",
  "not-number":
    "This is no latitude or longitude. Write 35.5371, or degrees, minutes and seconds.",
  swapped: "Latitude and longitude are swapped. Exchange them.",
  abroad: "This is not in Japan. Check the numbers.",
  fault: "A formula, a merged cell or an error. Write it as text.",
  twice: "The same name and place as a row before. Delete one of them.",
};

const refusals = {
  ...tableFile,
  "no-sheet":
    "No row of titles was found. It needs name, latitude and longitude, within the first 20 rows.",
  "no-header":
    "No row of titles was found. It needs name, latitude and longitude, within the first 20 rows.",
  "other-list":
    "Its titles are those of another list: “{{list}}”. Choose that kind, or another file.",
  "no-rows": "There are no rows under the titles.",
  "none-taken":
    "No row can be taken: {{far}} places are over 2 km from the ward, {{n}} rows cannot be read.",
  "too-many": "More than 2,000 places. Send those of this ward only.",
};

export const placeList = {
  title: "Places on the map",
  lead: "Toilets, AEDs and shelters are laid over the map from the government's standard lists.",
  network: "Walk network",
  seen: "The residents' page of shelters",
  layers,
  lists,
  facts,
  reasons,
  refusals,
  layer: "Kind",
  count: "Shown now",
  places: "{{n}} places",
  none: "None yet",
  source: "Whose data",
  when: "Shown since",
  by: "{{day}}, {{who}}",
  sampleBy: "Sample",
  remove: "Take away",
  removeOf: "Take away: {{layer}}",
  add: "Add a list",
  addLead:
    "A list replaces the one of its kind as a whole. Nothing changes before you confirm it on the next page.",
  file: "File",
  fileHint:
    "CSV (UTF-8 or Shift_JIS) or Excel (.xlsx), at most 8 MB and 5,000 rows.",
  credit: "Whose data it is (shown on the map)",
  creditHint: "For example “City of Yokohama open data (CC BY 4.0)”.",
  submit: "Check the file",
  refused: "{{file}} cannot be taken. {{reason}}",
  errors: {
    layer: "Choose a kind.",
    credit: "Write whose data it is, in at most 100 characters.",
    "too-long": "The file was not sent: at most 8 MB.",
  },
  rules: "Lists that can be read",
  rulesLead:
    "Titles are read whatever their width and joints. Name, latitude and longitude are needed.",
  rulesFar:
    "Rows over 2 km from the ward are left out, so that a whole city's list can be sent as it is.",
  rulesFree: "Other columns are read where there are any.",
  preview: {
    title: "Check: {{layer}}",
    file: "{{file}}",
    facts: "What would change",
    taken: "To be shown",
    bad: "Rows not read",
    far: "Far from the ward",
    plain: "Without equipment",
    placeUnit: " places",
    rowUnit: " rows",
    nothingYet: "*Nothing is on the map yet.*",
    whole: "Replaces “{{layer}}” as it is now, {{n}} places, as a whole.",
    first: "“{{layer}}” is shown for the first time.",
    farLines: "Lines far from the ward, left out: {{lines}}.",
    farFirst: "Lines far from the ward, left out: {{lines}} and more.",
    join: ", ",
    badNote:
      "Rows that cannot be read are left out. You can mend them and send the file again.",
    plainNote:
      "Rows without a wheelchair toilet, ostomate equipment or nappy changing are left out.",
    credit: "Whose data: {{credit}}",
    badHead: "Rows not read ({{n}})",
    badMore: "Only the first {{n}} rows are shown.",
    row: "Row",
    line: "Row {{line}}",
    written: "What it says",
    why: "Why, and how to mend it",
    blank: "(blank)",
    rowsHead: "To be shown ({{n}})",
    rowsSome: "To be shown (the first {{shown}} of {{n}})",
    name: "Name",
    address: "Address",
    note: "Where and when",
    has: "Equipment, dangers",
    drawing: "Where they are: {{layer}}",
    drawn: "The first {{n}} places are drawn.",
    confirm: "Show on the map",
    drop: "Drop it",
    again: "Send another file",
  },
  removal: {
    title: "Take away: {{layer}}",
    lead: "The {{n}} places of “{{layer}}” leave the map. To bring them back, send the list again.",
    shelter:
      "Shelters also leave the residents' page of shelters. If there is a newer list, send it instead.",
    submit: "Take them off the map",
    back: "Back",
  },
  said: {
    confirmed: "{{layer}}: shown on the map.",
    removed: "{{layer}}: taken off the map.",
    dropped: "The file was dropped. The map is as it was.",
  },
} satisfies typeof ja;

export const placeActs = {
  "place-list-confirm": "Showed a list of places on the map",
  "place-list-remove": "Took a list of places off the map",
  "place-list-drop": "Stopped importing a list of places",
  "walk-network-confirm": "Replaced the walk network",
  "walk-network-drop": "Stopped importing a walk network",
} satisfies typeof jaActs;
