import type { ParseKeys } from "i18next";
import { textFor } from "#app/ui/text.tsx";
import { languageOfRequest } from "./language.server.ts";

/** The title of a page with a name of its own, in the reader's language. */
export async function titleNamed(request: Request, page: string) {
  const t = textFor(await languageOfRequest(request));
  return t.plain("common.pageTitle", { page });
}

/** The title of an office page in the reader's language. */
export async function titleOf(
  request: Request,
  page: ParseKeys,
  values?: Record<string, string | number>,
) {
  const t = textFor(await languageOfRequest(request));
  return t.plain("common.pageTitle", { page: t.plain(page, values) });
}
