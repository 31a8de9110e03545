import type { tableFile as ja } from "../ja/table-file.ts";

/** Why a spreadsheet could not be read, whichever list it is. */
export const tableFile = {
  none: "Choose a file.",
  empty: "The file is empty. Check what is in it.",
  "too-long": "The file is too large: at most 8 MB and 5,000 rows.",
  "old-excel": "This is an old Excel file. Save it as .xlsx.",
  password: "The file has a password. Save it without one.",
  "other-file": "This is no spreadsheet. Choose an Excel or CSV file.",
  broken: "The file is broken. Open it in a spreadsheet and save it again.",
  encoding: "Its encoding is unknown. Save it as “CSV UTF-8”.",
  quotes:
    "A quotation mark never ends. Open it in a spreadsheet and save it again.",
  "missing-column":
    "There is no column “{{title}}”. Add “{{title}}” to the titles.",
  "twice-column": "Two columns are “{{title}}”. Change one of the titles.",
} satisfies typeof ja;
