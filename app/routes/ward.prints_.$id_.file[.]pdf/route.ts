import type { LoaderFunctionArgs } from "@remix-run/node";
import { tokyoDate } from "#app/domain/business-day.ts";
import { answerFile, requirePrintFile } from "#app/http/print-file.server.ts";

/** The whole order as one PDF. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const print = await requirePrintFile(request, context, params.id);
  const name = `prints-${tokyoDate(print.requestedAt)}`;
  return answerFile(context, print.fileHash, name);
}
