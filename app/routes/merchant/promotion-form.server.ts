import { parseWithZod } from "@conform-to/zod/v4";
import { z } from "zod";
import { addDays } from "#app/domain/business-day.ts";
import { promotionSchema } from "#app/domain/promotion.ts";
import { readForm } from "#app/http/form.server.ts";

const daysOn = { today: 0, tomorrow: 1, week: 6 } as const;

/** The form as sent: one press stands for a period from today on, `days` for the two days typed. */
function schemaOf(today: string) {
  const dated = z
    .object({
      title: z.string().default(""),
      text: z.string().optional(),
      period: z.enum(["today", "tomorrow", "week", "days"]),
      startsOn: z.string().default(""),
      endsOn: z.string().default(""),
    })
    .transform(({ period, ...typed }) =>
      period === "days"
        ? typed
        : { ...typed, startsOn: today, endsOn: addDays(today, daysOn[period]) },
    )
    .pipe(promotionSchema);
  return z
    .object({ kind: z.enum(["news", "offer"]) })
    .and(dated)
    .refine(({ endsOn }) => endsOn >= today, {
      path: ["endsOn"],
      error: "already-over",
    });
}

/** A promotion's form and which of its two buttons was pressed. */
export async function readPromotionForm(request: Request, today: string) {
  const form = await readForm(request);
  const submission = parseWithZod(form, {
    schema: schemaOf(today),
    // An empty field is an empty text: the rules have their own sentence for it.
    disableAutoCoercion: true,
  });
  return { submission, isPreview: form.get("intent") === "preview" };
}
