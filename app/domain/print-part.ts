/** What was wrong with a sheet: a QR that could not be read back, or a character no font has. */
export type SheetProblem = {
  subject: string;
  sheet: string;
  problem: "not-read" | "missing-glyph" | "no-code";
  details: string;
};
