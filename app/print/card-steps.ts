import { print } from "#app/locales/ja/print.ts";
import { fill } from "./fill.ts";
import type { PaperCard, PaperTier } from "./sheet.ts";

const texts = print.paperCard;

/** The four steps of using a card, with what its own tiers ask for; in general words when that is no plain count. */
export function cardSteps({ tiers, returnBoxes }: PaperCard): string[] {
  const [show = "", stamp = "", enter = "", hand = ""] = texts.steps;
  const asked = tiers.map(countOf);
  const isPlain =
    asked.length > 0 &&
    asked.every((text) => text !== null) &&
    tiers.every(({ award }) => award === "draw");
  const third = isPlain
    ? fill(enter, { tiers: asked.join(texts.tierJoin) })
    : texts.stepTiersOther;
  const fourth = returnBoxes.length > 0 ? hand : texts.stepNoBoxes;
  return [show, stamp, third, fourth];
}

function countOf({ needs }: PaperTier): string | null {
  if ("words" in needs) return null;
  return fill(texts.tier[needs.unit], { n: needs.n });
}
