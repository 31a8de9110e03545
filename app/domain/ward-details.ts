import { z } from "zod";

const LONGEST_LINE = 60;

const line = z
  .string({ error: "required" })
  .trim()
  .min(1, { error: "required" })
  .max(LONGEST_LINE, { error: "too-long" });

const maybe = z
  .string()
  .trim()
  .max(LONGEST_LINE, { error: "too-long" })
  .default("");

/**
 * What a ward says of itself on every page and sheet: its name, who organises,
 * and the desk that residents ask. A telephone number is digits and hyphens.
 */
export const wardDetailsSchema = z.object({
  name: line,
  nameEn: maybe,
  organiser: line,
  deskName: line,
  deskNameEn: maybe,
  deskPhone: z
    .string({ error: "required" })
    .transform((text) =>
      text
        .normalize("NFKC")
        .replace(/[‐-―−ー]/gu, "-")
        .trim(),
    )
    .pipe(z.string().regex(/^0[\d-]{8,13}$/, { error: "not-a-phone" })),
  deskHours: line,
});

export type WardDetails = z.infer<typeof wardDetailsSchema>;
