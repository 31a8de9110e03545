import { hasLetters } from "#app/domain/print-order.ts";
import type { AppContext } from "./app-context.ts";
import { findFile } from "#app/models/file.server.ts";
import { findPrint, type Print } from "#app/models/print.server.ts";
import { requireWardStaff } from "./session.server.ts";
import { pdfResponse } from "./pdf.server.ts";

/**
 * An order whose file an official may open: letters carry the keys of the shops'
 * pages, so a pack with letters asks for a 担当 (officer). 404 for an order of
 * another ward.
 */
export async function requirePrintFile(
  request: Request,
  context: AppContext,
  id = "",
): Promise<Print> {
  await requireWardStaff(request, context);
  const print = await findPrint(context.ward.id, id);
  if (!print) throw new Response("unknown", { status: 404 });
  if (hasLetters(print.sheets))
    await requireWardStaff(request, context, "officer");
  return print;
}

/** A stored PDF of the ward; 404 while there is none. */
export async function answerFile(
  { ward }: AppContext,
  hash: string | null,
  name: string,
): Promise<Response> {
  const file = hash === null ? null : await findFile(ward.id, hash);
  if (!file) throw new Response("not-drawn", { status: 404 });
  return pdfResponse(file.content, name);
}
