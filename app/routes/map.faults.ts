import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { parseForm } from "#app/http/form.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { mapFaults } from "#app/http/map-fault.server.ts";
import { noteReportedFault } from "#app/http/map-page-source.server.ts";
import { textFor } from "#app/ui/text.tsx";

const schema = z.object({ kind: z.enum(mapFaults) });

/** A browser that had to fall back says why, so that the operator reads of it on /readyz; one that this server's map cannot have is not kept. */
export async function action({ request }: ActionFunctionArgs) {
  const submission = await parseForm(request, schema);
  if (submission.status !== "success") {
    const t = textFor(await languageOfRequest(request));
    return new Response(t.plain("refusal.not-allowed"), { status: 400 });
  }
  noteReportedFault(submission.value.kind, new Date());
  return new Response(null, { status: 204 });
}
