import type { SheetProblem } from "#app/domain/print-part.ts";
import type { PlannedSheet } from "#app/http/sheets/plan.server.ts";
import type { DrawnPart } from "#app/models/print-part.server.ts";
import { drawAndCheck } from "#app/print/draw-and-check.server.ts";
import type { Sheet, SheetCheck, SheetRefusal } from "#app/print/sheet.ts";

type Drawable = PlannedSheet & { drawing: Sheet };

function codesOn({ drawing }: PlannedSheet): number {
  return drawing?.kind === "daily" ? drawing.pages.length : 1;
}

function problemOf(
  { subject, sheet }: PlannedSheet,
  problem: SheetProblem["problem"],
  details = "",
): SheetProblem {
  return { subject, sheet, problem, details };
}

function refused(planned: PlannedSheet, refusal: SheetRefusal): SheetProblem {
  return refusal.refusal === "missing-glyph"
    ? problemOf(planned, "missing-glyph", refusal.characters.join(" "))
    : problemOf(planned, "not-read");
}

function unread(sheets: Drawable[], checks: SheetCheck[]): SheetProblem[] {
  return checks
    .filter(({ missing }) => missing.length > 0)
    .map(({ sheet, missing }) =>
      problemOf(sheets[sheet]!, "not-read", missing.join(" ")),
    );
}

/**
 * Draws the sheets of a part and reads every code back. A sheet that has no
 * code, or a character no font has, is named and left out; the rest is drawn.
 */
export async function drawPart(planned: PlannedSheet[]): Promise<DrawnPart> {
  const codes = planned.reduce((sum, one) => sum + codesOn(one), 0);
  const problems = planned
    .filter(({ drawing }) => !drawing)
    .map((one) => problemOf(one, "no-code"));
  let left = planned.filter((one): one is Drawable => one.drawing !== null);
  while (left.length > 0) {
    const outcome = await drawAndCheck(left.map(({ drawing }) => drawing));
    if (outcome.ok) {
      const { pdf, pages, checks } = outcome;
      const codesRead = checks.reduce(
        (sum, { expected, missing }) => sum + expected.length - missing.length,
        0,
      );
      problems.push(...unread(left, checks));
      return { pdf, pages, codes, codesRead, problems };
    }
    problems.push(refused(left[outcome.sheet]!, outcome));
    left = left.toSpliced(outcome.sheet, 1);
  }
  return { pdf: null, pages: 0, codes, codesRead: 0, problems };
}
