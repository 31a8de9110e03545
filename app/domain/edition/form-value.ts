import { z } from "zod";
import { isDay } from "../business-day.ts";

const clean = (text: string) =>
  text.replaceAll("\r\n", "\n").normalize("NFC").trim();

/** A line of text of 1 to `most` characters: `required`, `too-long`. */
export function lineOf(most: number) {
  return z
    .string({ error: "required" })
    .transform(clean)
    .pipe(
      z
        .string()
        .min(1, { error: "required" })
        .max(most, { error: `too-long?most=${most}` }),
    );
}

/** The same, or nothing: `''`. */
export function optionalLine(most: number) {
  return z
    .string()
    .transform(clean)
    .pipe(z.string().max(most, { error: `too-long?most=${most}` }))
    .default("");
}

/**
 * A whole number from `least` to `most`, typed with any digits (３, 1,000):
 * `required`, `not-a-number`, `out-of-range`.
 */
export function numberOf(least: number, most: number) {
  const error = `out-of-range?least=${least}&most=${most}`;
  return z
    .string({ error: "required" })
    .transform((text) => text.normalize("NFKC").replace(/[,、\s円]/g, ""))
    .pipe(
      z
        .string()
        .min(1, { error: "required" })
        .regex(/^\d{1,12}$/, { error: "not-a-number" })
        .transform(Number)
        .pipe(z.number().min(least, { error }).max(most, { error })),
    );
}

/** The same, or null for nothing. */
export function optionalNumber(least: number, most: number) {
  return numberOf(least, most)
    .optional()
    .transform((value) => value ?? null);
}

const [FIRST_DAY, LAST_DAY] = ["2000-01-01", "2199-12-31"];

function isUsualDay(day: string): boolean {
  return isDay(day) && FIRST_DAY <= day && day <= LAST_DAY;
}

/** A day `YYYY-MM-DD` of the years 2000–2199, as date fields send it, or null for nothing: `bad-day`. */
export const optionalDay = z
  .string()
  .refine((text) => isUsualDay(text.trim()), { error: "bad-day" })
  .optional()
  .transform((text) => text?.trim() ?? null);

export function choiceOf<const T extends [string, ...string[]]>(options: T) {
  return z.enum(options, { error: "required" });
}
