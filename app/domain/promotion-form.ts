import { z } from "zod";
import { addDays, daysBetween, isDay } from "./business-day.ts";
import { type PromotionKind, promotionKinds } from "./promotion.ts";
import { judgeTerms, termFields, termsOf } from "./promotion-terms.ts";
import {
  judgeWords,
  otherWords,
  type Refuse,
  wordFields,
} from "./promotion-words.ts";

const MOST_DAYS = 366;

/** Days after the first one, by the tile that was pressed. */
export const spans = { today: 0, tomorrow: 1, week: 6 } as const;
const periods = [...Object.keys(spans), "days"];

export type FormRules = {
  /** The business day of now. */
  today: string;
  /** The ward's other streets. */
  streetIds: string[];
  /** A draft may lack what it needs to be posted. */
  isDraft: boolean;
};

const day = z.string().default("");

const typedSchema = z.object({
  kind: z.string().default(""),
  period: z.string().default(""),
  startsOn: day,
  endsOn: day,
  ...wordFields,
  ...termFields,
});

type Typed = z.infer<typeof typedSchema>;

/** First and last day as meant: without a first day from today on; a tile counts from the first day, or from today where that is later. */
function periodOf(typed: Typed, { today, isDraft }: FormRules) {
  const startsOn = typed.startsOn || today;
  if (Object.hasOwn(spans, typed.period)) {
    const from = isDay(startsOn) && startsOn > today ? startsOn : today;
    const ahead = spans[typed.period as keyof typeof spans];
    return { startsOn, endsOn: addDays(from, ahead) };
  }
  return { startsOn, endsOn: typed.endsOn || (isDraft ? startsOn : "") };
}

/** Names what is wrong with the days; true when weekdays can be looked for in them. */
function judgePeriod(typed: Typed, rules: FormRules, refuse: Refuse): boolean {
  const { startsOn, endsOn } = periodOf(typed, rules);
  if (!periods.includes(typed.period)) refuse("period", "unknown");
  if (!isDay(startsOn)) refuse("startsOn", "not-a-day");
  if (!isDay(endsOn)) refuse("endsOn", "not-a-day");
  if (!isDay(startsOn) || !isDay(endsOn)) return false;
  if (endsOn < startsOn) refuse("endsOn", "ends-before-start");
  else if (daysBetween(startsOn, endsOn) >= MOST_DAYS)
    refuse("endsOn", "period-too-long");
  else if (endsOn < rules.today && !rules.isDraft)
    refuse("endsOn", "already-over");
  return endsOn >= startsOn;
}

/**
 * A promotion's form as typed. Words are plain text: a title of at most 60 and a
 * text of at most 400 characters (code points; another language's title 100). Days are business
 * days, at most 366 with both ends; times `HH:MM` by Tokyo's clock, both or neither;
 * `stock` 1–99,999 in all, `perCard` 1–99 for a coupon. Refused by field with
 * `required`, `too-long`, `not-a-day`, `ends-before-start`, `period-too-long`,
 * `already-over`, `not-a-time`, `time-pair`, `to-before-from`, `not-in-period`,
 * `not-a-number`, `unknown-street` or `unknown`. A draft is not asked for what is missing.
 */
export function promotionSchema(rules: FormRules) {
  return typedSchema
    .superRefine((typed, context) => {
      const refuse: Refuse = (field, code) =>
        context.addIssue({ code: "custom", path: [field], message: code });
      if (!promotionKinds.some((kind) => kind === typed.kind))
        refuse("kind", "unknown");
      judgeWords(typed, rules.isDraft, refuse);
      const hasDays = judgePeriod(typed, rules, refuse);
      const around = { ...periodOf(typed, rules), ...rules, hasDays };
      judgeTerms(typed, around, refuse);
    })
    .transform((typed) => ({
      kind: typed.kind as PromotionKind,
      title: typed.title,
      text: typed.text,
      words: otherWords(typed),
      ...periodOf(typed, rules),
      ...termsOf(typed),
    }));
}

export type PromotionInput = z.infer<ReturnType<typeof promotionSchema>>;
