import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

function isStrange(name: string): boolean {
  return name.startsWith("__") || /\[\d{4,}/.test(name);
}

/**
 * A form's fields without its files. Zero bytes never reach the database, names
 * the form library takes as commands never reach it, nor rows beyond the
 * thousandth: a list would be as long as its last index.
 */
export function cleanForm(sent: FormData): FormData {
  const clean = new FormData();
  for (const [name, value] of sent)
    if (typeof value === "string" && !isStrange(name))
      clean.append(name, value.replaceAll("\0", ""));
  return clean;
}

/** A form's fields, cleaned; an unreadable body is an empty form. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return cleanForm(await request.formData());
  } catch {
    return new FormData();
  }
}

/** The one form idiom: a zod schema read by conform. */
export async function parseForm<S extends z.ZodType>(
  request: Request,
  schema: S,
) {
  return parseWithZod(await readForm(request), { schema });
}
