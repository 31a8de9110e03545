import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

/** A field named `email.toString` would make of `email` an object that no text can be made of. */
function isInherited(name: string): boolean {
  return name
    .split(/[.[\]]/)
    .some((part) => Object.hasOwn(Object.prototype, part));
}

function isStrange(name: string): boolean {
  return name.startsWith("__") || /\[\d{4,}/.test(name) || isInherited(name);
}

/**
 * A form's fields without its files. Zero bytes never reach the database, names
 * the form library takes as commands or that hide what every object has never
 * reach it, nor rows beyond the thousandth: a list would be as long as its last
 * index.
 */
export function cleanForm(sent: FormData): FormData {
  const clean = new FormData();
  for (const [name, value] of sent)
    if (typeof value === "string" && !isStrange(name))
      clean.append(name, value.replaceAll("\0", ""));
  return clean;
}

/** A form as it was sent, with its files; an unreadable body is an empty form. */
export async function readBody(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    return new FormData();
  }
}

/** A form's fields, cleaned; an unreadable body is an empty form. */
export async function readForm(request: Request): Promise<FormData> {
  return cleanForm(await readBody(request));
}

/** The one form idiom: a zod schema read by conform. */
export async function parseForm<S extends z.ZodType>(
  request: Request,
  schema: S,
) {
  return parseWithZod(await readForm(request), { schema });
}
