/** What was wrong with a sheet: a QR that could not be read back, a character no font has, no code, or a part that could not be drawn three times over. */
export type SheetProblem = {
  subject: string;
  sheet: string;
  problem: "not-read" | "missing-glyph" | "no-code" | "gave-up";
  details: string;
};
