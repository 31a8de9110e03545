import type { LoaderFunctionArgs } from "@remix-run/node";
import { languageOfRequest } from "#app/http/language.server.ts";
import { pdfResponse } from "#app/http/pdf.server.ts";
import { makePoster } from "#app/http/poster.server.ts";
import { printAddress, readChoice } from "#app/http/print-address.server.ts";
import { requireWardStaff } from "#app/http/session.server.ts";
import { originFor } from "#app/models/printed-origin.server.ts";
import { textFor } from "#app/ui/text.tsx";
import { requireCheckpoint } from "../ward.prints_.shops.$slug/checkpoint.server.ts";

function refuse(sentence: string): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8" };
  return new Response(`${sentence}\n`, { status: 409, headers });
}

/** One shop's poster with the code in use; 409 with a sentence where there is none. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { staff } = await requireWardStaff(request, context);
  const t = textFor(await languageOfRequest(request));
  const { edition, checkpoint } = await requireCheckpoint(
    request,
    context,
    params.slug,
  );
  const choice = readChoice(new URL(request.url).searchParams.get("address"));
  const address = printAddress(context, staff.role, choice);
  const origin = originFor(edition.rally, address);
  if (checkpoint.withdrawnAt || checkpoint.shop.withdrawnAt)
    return refuse(t.plain("prints.shop.withdrawn"));
  if (origin === null)
    return refuse(t.plain("prints.order.errors.other-address"));
  const made = await makePoster(edition, checkpoint, origin);
  if (!made) return refuse(t.plain("prints.shop.noCode"));
  if (made.ok) return pdfResponse(made.pdf, `poster-${checkpoint.shop.slug}`);
  const characters =
    made.refusal === "missing-glyph" ? made.characters.join(" ") : "";
  return refuse(t.plain(`prints.shop.refused.${made.refusal}`, { characters }));
}
