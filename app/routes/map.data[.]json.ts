import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireEdition } from "#app/http/edition.server.ts";
import { languageOfRequest } from "#app/http/language.server.ts";
import { mapData } from "#app/http/map-data.server.ts";
import { readMapParts } from "#app/http/map-data-parts.server.ts";
import { textFor } from "#app/ui/text.tsx";

/** The interactive map's places for this reader and this card: nobody else's to keep. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const edition = await requireEdition(context);
  const now = new Date();
  const t = textFor(await languageOfRequest(request));
  const parts = await readMapParts(request, context, edition, now);
  return new Response(JSON.stringify(mapData(parts, t, now)), {
    headers: {
      "Content-Type": "application/geo+json",
      "Cache-Control": "private, no-store",
    },
  });
}
