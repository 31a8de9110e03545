import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerFile, requirePrintFile } from "#app/http/print-file.server.ts";
import { findDrawnPart } from "#app/models/print-part.server.ts";

/** One drawn part of an order that is still being made. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const print = await requirePrintFile(request, context, params.id);
  const position = /^\d{1,6}$/.test(params.position ?? "")
    ? Number(params.position)
    : -1;
  const part = await findDrawnPart(print, position);
  return answerFile(context, part?.fileHash ?? null, `part-${position + 1}`);
}
