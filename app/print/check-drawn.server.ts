import { checkSheets } from "./check.server.ts";
import type { CheckedOutcome, Sheet, SheetCheck } from "./sheet.ts";
import { codesByPage, drawSheets } from "./sheets.server.ts";

/** Draws sheets and reads the drawing back, on the thread that asks. */
export async function checkDrawn(sheets: Sheet[]): Promise<CheckedOutcome> {
  const drawn = await drawSheets(sheets);
  if (!drawn.ok) return drawn;
  const bySheet = sheets.map(codesByPage);
  const pages = await checkSheets(drawn.pdf, bySheet.flat());
  let from = 0;
  const checks = bySheet.map((codes, sheet): SheetCheck => {
    const own = pages.slice(from, from + codes.length);
    from += codes.length;
    return {
      sheet,
      expected: codes.flat(),
      missing: own.flatMap(({ missing }) => missing),
    };
  });
  return { ...drawn, checks };
}
