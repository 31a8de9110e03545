import { z } from "zod";
import type { NamedStreet } from "./areas-text.ts";
import { optionalLine } from "./form-value.ts";
import { rallyFields, rallyRowSchema } from "./rally-row.ts";
import { rowKey } from "./row-change.ts";
import { isBlankRow, tierFields, tierRowSchema } from "./tier-row.ts";

const MOST_TIERS = 12;
const LONGEST_NOTE = 200;

const hidden = ["id", "version", "was", "remove"];
const text = (names: readonly string[]) =>
  z.object(
    Object.fromEntries(names.map((name) => [name, z.string().optional()])),
  );

const rallySent = text([...rallyFields, "version", "was"]);
const tierSent = text([...tierFields, ...hidden]);

type Row = Record<string, string | undefined>;
type Context = z.core.$RefinementCtx;

/** The outcome of one row's own schema, its errors put at the row's fields. */
function readInner<Draft>(
  schema: { safeParse: (row: Row) => z.ZodSafeParseResult<Draft> },
  row: Row,
  context: Context,
): Draft | null {
  const read = schema.safeParse(row);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues)
    context.addIssue({ code: "custom", path, message, input: row });
  return null;
}

function sentOf(row: Row, fields: readonly string[]) {
  return {
    was: row.was ?? "",
    version: Number(row.version) || 0,
    typed: rowKey(fields, row),
  };
}

/**
 * The whole editor as it is sent. Every row says what it was when it was shown;
 * new rows have no id, blank new ones are left out, removed ones have no draft.
 */
export function editionFormSchema(streets: NamedStreet[]) {
  const tierSchema = tierRowSchema(streets);
  const rally = rallySent.transform((row: Row, context) => {
    const draft = readInner(rallyRowSchema, row, context);
    return draft ? { ...sentOf(row, rallyFields), draft } : z.NEVER;
  });
  const tier = tierSent.transform((row: Row, context) => {
    const id = row.id ?? null;
    const base = { id, ...sentOf(row, tierFields) };
    const isGone = row.remove === "on" || (id === null && isBlankRow(row));
    if (isGone) return { ...base, draft: null };
    const draft = readInner(tierSchema, row, context);
    if (draft && draft.rule === null && id === null)
      context.addIssue({
        code: "custom",
        path: ["kind"],
        message: "required",
        input: row,
      });
    return draft ? { ...base, draft } : z.NEVER;
  });
  return z.object({
    intent: z.enum(["save", "try", "add"]).catch("save"),
    rally,
    tiers: z
      .array(tier)
      .max(MOST_TIERS, { error: "too-many-tiers" })
      .default([]),
    note: optionalLine(LONGEST_NOTE).transform((note) => note || null),
  });
}

export type EditionForm = z.infer<ReturnType<typeof editionFormSchema>>;
