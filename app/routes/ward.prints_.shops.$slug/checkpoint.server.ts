import type { AppContext } from "#app/http/app-context.ts";
import { requireOfficeEdition } from "#app/http/edition.server.ts";

/** A shop's checkpoint in the edition in hand, withdrawn or not; 404 for a shop that was never in it. */
export async function requireCheckpoint(
  request: Request,
  context: AppContext,
  slug = "",
) {
  const edition = await requireOfficeEdition(request, context);
  const checkpoint = edition.checkpoints.find(({ shop }) => shop.slug === slug);
  if (!checkpoint) throw new Response("unknown", { status: 404 });
  return { edition, checkpoint };
}
