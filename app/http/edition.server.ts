import { findEdition, type Edition } from "#app/models/edition.server.ts";
import type { AppContext } from "./app-context.ts";

/** The ward's rally of the day; a ward without any answers 503 with a sentence. */
export async function requireEdition({ ward }: AppContext): Promise<Edition> {
  const edition = await findEdition(ward.id);
  if (!edition) throw new Response("no-rally", { status: 503 });
  return edition;
}
