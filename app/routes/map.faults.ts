import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { parseForm } from "#app/http/form.server.ts";
import { mapFaults, noteMapFault } from "#app/http/map-fault.server.ts";

const schema = z.object({ kind: z.enum(mapFaults) });

/** A browser that had to fall back says why, so that the operator reads of it on /readyz. */
export async function action({ request }: ActionFunctionArgs) {
  const submission = await parseForm(request, schema);
  if (submission.status !== "success")
    throw new Response("unknown", { status: 400 });
  noteMapFault(submission.value.kind, new Date());
  return new Response(null, { status: 204 });
}
