import { i18n } from "#app/locales/index.ts";
import type { TextOf } from "#app/ui/text.tsx";
import type { Problems } from "./typed.ts";

/** A field's first problem in words; what has no words of its own is said to be missing. */
export function problemText(
  t: TextOf,
  problems: Problems,
  name: string,
): string | null {
  const problem = problems[name]?.[0];
  if (!problem) return null;
  const key = `shops.errors.${problem}`;
  return t.plain(
    (i18n.exists(key)
      ? key
      : "shops.errors.required") as "shops.errors.swapped",
  );
}
