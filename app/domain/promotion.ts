import { z } from "zod";
import { daysBetween, isDay } from "./business-day.ts";
import { countCharacters, plainLine, plainText } from "./plain-text.ts";

const MOST_TITLE = 40;
const MOST_TEXT = 400;
const MOST_DAYS = 366;

const day = z.string().refine(isDay, { error: "not-a-day" });

/**
 * A merchant's news, offer or coupon as typed: plain text, a title of 1–40 and a
 * text of at most 400 characters (code points), first and last business day with
 * at most 366 days between and including them. Refused by field with `required`,
 * `too-long`, `not-a-day`, `ends-before-start` or `period-too-long`.
 */
export const promotionSchema = z
  .object({
    title: z
      .string()
      .transform(plainLine)
      .refine((text) => text !== "", { error: "required" })
      .refine((text) => countCharacters(text) <= MOST_TITLE, {
        error: "too-long",
      }),
    text: z
      .string()
      .default("")
      .transform(plainText)
      .refine((text) => countCharacters(text) <= MOST_TEXT, {
        error: "too-long",
      }),
    startsOn: day,
    endsOn: day,
  })
  .refine((input) => !areDays(input) || input.startsOn <= input.endsOn, {
    path: ["endsOn"],
    error: "ends-before-start",
  })
  .refine((input) => !areDays(input) || isShort(input), {
    path: ["endsOn"],
    error: "period-too-long",
  });

type Days = { startsOn: string; endsOn: string };

/** A period is judged once both of its days are days. */
function areDays({ startsOn, endsOn }: Days): boolean {
  return isDay(startsOn) && isDay(endsOn);
}

function isShort({ startsOn, endsOn }: Days): boolean {
  return daysBetween(startsOn, endsOn) < MOST_DAYS;
}

export type PromotionInput = z.infer<typeof promotionSchema>;

export type PromotionState = "scheduled" | "live" | "ended" | "withdrawn";

/** Where a promotion stands on a business day; first and last day are live. */
export function promotionState(
  promotion: { startsOn: string; endsOn: string; withdrawnAt: Date | null },
  today: string,
): PromotionState {
  if (promotion.withdrawnAt !== null) return "withdrawn";
  if (today < promotion.startsOn) return "scheduled";
  return today > promotion.endsOn ? "ended" : "live";
}
