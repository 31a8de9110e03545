import type { ParseKeys } from "i18next";
import { textFor } from "#app/ui/text.tsx";
import { languageOfRequest } from "./language.server.ts";

/** The title of an office page in the reader's language. */
export async function titleOf(request: Request, page: ParseKeys) {
  const t = textFor(await languageOfRequest(request));
  return t.plain("common.pageTitle", { page: t.plain(page) });
}
