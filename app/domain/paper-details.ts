import { z } from "zod";

/** What a paper card says besides the rules: where the return boxes stand and until when of the last day. */
export const paperDetailsSchema = z.object({
  returnBoxes: z.array(z.string().min(1).max(40)).max(8),
  returnUntil: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
});

export type PaperDetails = z.infer<typeof paperDetailsSchema>;
