import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

function isStrange(name: string): boolean {
  return name.startsWith("__") || /\[\d{4,}/.test(name);
}

/**
 * A form's fields; an unreadable body is an empty form. Zero bytes never
 * reach the database, names the form library takes as commands never reach it,
 * nor rows beyond the thousandth: a list would be as long as its last index.
 */
export async function readForm(request: Request): Promise<FormData> {
  const clean = new FormData();
  try {
    for (const [name, value] of await request.formData())
      if (typeof value === "string" && !isStrange(name))
        clean.append(name, value.replaceAll("\0", ""));
  } catch {
    return new FormData();
  }
  return clean;
}

/** The one form idiom: a zod schema read by conform. */
export async function parseForm<S extends z.ZodType>(
  request: Request,
  schema: S,
) {
  return parseWithZod(await readForm(request), { schema });
}
