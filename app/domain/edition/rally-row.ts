import { z } from "zod";
import type { PrizeFrame, RallyRules } from "../edition.ts";
import type { PaperDetails } from "../paper-details.ts";
import type { Period } from "../rally-period.ts";
import { errorWord } from "./error-word.ts";
import {
  choiceOf,
  lineOf,
  optionalDay,
  optionalLine,
  optionalNumber,
} from "./form-value.ts";
import { hullOf, judgePeriods } from "./periods.ts";
import type { OtherNames } from "./tier-row.ts";

const MOST_BOXES = 8;
const LONGEST_BOX = 40;

/** What the upper half of the editor says, once it is whole. */
export type RallyDraft = {
  names: OtherNames;
  period: Period;
  digital: Period | null;
  paper: Period | null;
  rules: Pick<RallyRules, "repeat" | "minimumYen" | "entries"> & {
    prizeFrame: PrizeFrame;
  };
  paperDetails: PaperDetails | null;
};

const other = optionalLine(60);

const fields = z.object({
  name: lineOf(40),
  nameEn: other,
  nameZh: other,
  nameKo: other,
  startsOn: optionalDay,
  endsOn: optionalDay,
  digitalFrom: optionalDay,
  digitalTo: optionalDay,
  paperFrom: optionalDay,
  paperTo: optionalDay,
  minimumYen: optionalNumber(0, 100_000),
  repeat: choiceOf(["once", "daily", "times"]),
  perDay: optionalNumber(1, 99),
  total: optionalNumber(1, 999),
  entries: choiceOf(["once", "monthly", "unlimited"]),
  system: choiceOf(["general", "joint", "joint-street"]),
  salesYen: optionalNumber(0, 100_000_000_000),
  streetTimes: optionalNumber(1, 99),
  streetDays: optionalNumber(1, 366),
  returnBoxes: optionalLine(400),
  returnUntil: z
    .string()
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "bad-time" })
    .optional(),
});

export const rallyFields = Object.keys(fields.shape) as RallyField[];
export type RallyField = keyof typeof fields.shape;
export type RallyRow = Partial<Record<RallyField, string>>;

type Fields = z.infer<typeof fields>;
type Complain = (path: RallyField, error: string) => void;

const places = {
  rally: ["startsOn", "endsOn"],
  digital: ["digitalFrom", "digitalTo"],
  paper: ["paperFrom", "paperTo"],
} as const;

function periodOf(row: Fields, of: keyof typeof places, complain: Complain) {
  const [from, to] = places[of];
  const [startsOn, endsOn] = [row[from], row[to]];
  if (startsOn !== null && endsOn !== null) return { startsOn, endsOn };
  if (startsOn !== null) complain(to, "half-period");
  if (endsOn !== null) complain(from, "half-period");
  return null;
}

function readPeriods(row: Fields, complain: Complain) {
  const rally = periodOf(row, "rally", complain);
  const digital = periodOf(row, "digital", complain);
  const paper = periodOf(row, "paper", complain);
  for (const { of, problem } of judgePeriods({ rally, digital, paper }))
    complain(places[of][problem === "backwards" ? 1 : 0], problem);
  const period = rally ?? hullOf([digital, paper]);
  return { period: period ?? { startsOn: "", endsOn: "" }, digital, paper };
}

function readRepeat(row: Fields, complain: Complain): RallyRules["repeat"] {
  if (row.repeat !== "times") return { kind: row.repeat };
  if (row.total === null) complain("total", "required");
  return { kind: "times", perDay: row.perDay ?? 1, total: row.total ?? 1 };
}

function readBoxes(text: string, complain: Complain): string[] {
  const boxes = text
    .split("\n")
    .map((box) => box.trim())
    .filter((box) => box !== "");
  if (boxes.length > MOST_BOXES)
    complain("returnBoxes", errorWord("too-many-boxes", { most: MOST_BOXES }));
  if (boxes.some((box) => box.length > LONGEST_BOX))
    complain("returnBoxes", errorWord("too-long", { most: LONGEST_BOX }));
  return boxes;
}

function readFrame(row: Fields, complain: Complain): PrizeFrame {
  const { system, salesYen: expectedSalesYen, streetTimes, streetDays } = row;
  if (system !== "joint-street")
    return { system, expectedSalesYen, streetYear: null };
  if (streetTimes === null) complain("streetTimes", "required");
  if (streetDays === null) complain("streetDays", "required");
  const streetYear = { times: streetTimes ?? 1, days: streetDays ?? 1 };
  return { system, expectedSalesYen, streetYear };
}

/**
 * The rally's own fields as text to a whole rally: days `YYYY-MM-DD`, yen.
 * Refused at their fields: half a period, one that runs backwards, a channel
 * outside the rally, no period at all.
 */
export const rallyRowSchema = fields.transform((row, context): RallyDraft => {
  const complain: Complain = (path, message) =>
    context.addIssue({ code: "custom", path: [path], message, input: row });
  const boxes = readBoxes(row.returnBoxes, complain);
  const returnUntil = row.returnUntil ?? null;
  return {
    names: { ja: row.name, en: row.nameEn, zh: row.nameZh, ko: row.nameKo },
    ...readPeriods(row, complain),
    rules: {
      repeat: readRepeat(row, complain),
      minimumYen: row.minimumYen ?? 0,
      entries: row.entries,
      prizeFrame: readFrame(row, complain),
    },
    paperDetails:
      boxes.length === 0 && returnUntil === null
        ? null
        : { returnBoxes: boxes, returnUntil },
  };
});
