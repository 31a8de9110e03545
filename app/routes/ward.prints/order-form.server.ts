import { z } from "zod";
import { businessDay, daysBetween, isDay } from "#app/domain/business-day.ts";
import {
  mapSheets,
  MOST_DAYS,
  packSheets,
  printLanguages,
  type SheetWish,
} from "#app/domain/print-order.ts";
import type { Edition } from "#app/models/edition.server.ts";
import type { PackScope } from "#app/models/pack.server.ts";
import { readChoice } from "#app/http/print-address.server.ts";

const text = z.string().max(80).default("");

const fields = z.object({
  sheets: z
    .array(z.enum(packSheets, { error: "no-sheet" }))
    .min(1, { error: "no-sheet" }),
  from: text,
  to: text,
  answerBy: text,
  languages: z.array(z.enum(printLanguages)).max(5).catch([]).default([]),
  scope: z.enum(["all", "street", "shops"]).catch("all"),
  street: text,
  shops: z.array(z.string().max(80)).max(2000).default([]),
  address: z.string().optional().transform(readChoice),
});

type Fields = z.infer<typeof fields>;

/** What is wrong with the days of 日めくり: 1–31 days from the first to the last. */
function judgeDays({ from, to }: Fields) {
  if (!isDay(from) || !isDay(to)) return "bad-days";
  const days = daysBetween(from, to) + 1;
  if (days < 1) return "bad-order";
  return days > MOST_DAYS ? "too-many-days" : null;
}

function wishesOf(form: Fields): SheetWish[] {
  const { sheets, from, to, answerBy } = form;
  const languages = printLanguages.filter((one) =>
    form.languages.includes(one),
  );
  return packSheets
    .filter((sheet) => sheets.includes(sheet))
    .map((sheet) => {
      if (sheet === "daily") return { sheet, from, to };
      if (sheet === "application") return { sheet, answerBy };
      if (sheet === "leaflet" || sheet === "street-sheet")
        return { sheet, languages };
      return { sheet };
    });
}

function scopeOf(edition: Edition, form: Fields): PackScope | null {
  if (form.scope === "all") return { kind: "all" };
  if (form.scope === "shops")
    return form.shops.length > 0
      ? { kind: "shops", shopIds: form.shops }
      : null;
  const street = edition.streets.find(({ slug }) => slug === form.street);
  return street ? { kind: "street", streetId: street.id } : null;
}

/** The order form of one edition: what to make and for whom; errors stand at the field they are about. */
export function orderSchema(edition: Edition, now: Date) {
  return fields.transform((form, { addIssue }) => {
    const refuse = (path: keyof Fields, message: string) =>
      addIssue({ code: "custom", path: [path], message });
    const days = form.sheets.includes("daily") ? judgeDays(form) : null;
    if (days) refuse("from", days);
    const isLate = !isDay(form.answerBy) || form.answerBy <= businessDay(now);
    if (form.sheets.includes("application") && isLate)
      refuse("answerBy", "bad-answer-by");
    const isMap = mapSheets.some((sheet) => form.sheets.includes(sheet));
    if (isMap && form.languages.length === 0)
      refuse("languages", "no-language");
    const scope = scopeOf(edition, form);
    if (!scope)
      refuse(
        form.scope === "street" ? "street" : "shops",
        form.scope === "street" ? "bad-street" : "no-shop",
      );
    if (!scope || days) return z.NEVER;
    return { wishes: wishesOf(form), scope, choice: form.address };
  });
}
