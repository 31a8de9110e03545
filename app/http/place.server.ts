import { hasLeft } from "#app/domain/edition/has-left.ts";
import {
  type Checkpoint,
  type Edition,
  findEditionOf,
  listPublicEditions,
  listRallies,
} from "#app/models/edition.server.ts";
import type { AppContext } from "./app-context.ts";

export type Place = { edition: Edition; checkpoint: Checkpoint };

/**
 * A shop, by its id or slug, in the rally of the day, else in another public one,
 * such as a booth's event; one that it has left only where it takes part in none.
 */
export async function findPlace(
  { ward }: AppContext,
  by: { id: string } | { slug: string | undefined },
): Promise<Place | null> {
  let left: Place | null = null;
  for (const edition of await listPublicEditions(ward.id))
    for (const checkpoint of edition.checkpoints) {
      const { id, slug } = checkpoint.shop;
      const isIt = "id" in by ? by.id === id : by.slug === slug;
      if (isIt && !hasLeft(checkpoint)) return { edition, checkpoint };
      if (isIt) left ??= { edition, checkpoint };
    }
  return left;
}

/** As `findPlace`; 404 for a shop that is in no public rally of this ward. */
export async function requirePlace(
  context: AppContext,
  slug: string | undefined,
): Promise<Place> {
  const place = await findPlace(context, { slug });
  if (!place) throw new Response("unknown", { status: 404 });
  return place;
}

/** A public rally of this ward, running, over or to come; else 404. */
export async function requirePublicRally(
  { ward }: AppContext,
  slug: string | undefined,
): Promise<Edition> {
  const rally = (await listRallies(ward.id)).find((one) => one.slug === slug);
  const edition = rally?.publishedAt
    ? await findEditionOf(ward.id, rally.id)
    : null;
  if (!edition) throw new Response("unknown", { status: 404 });
  return edition;
}
