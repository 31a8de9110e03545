import type { NamedStreet } from "#app/domain/edition/areas-text.ts";
import {
  type Edition,
  findEditionOf,
  listRallies,
} from "#app/models/edition.server.ts";
import type { AppContext } from "./app-context.ts";

/** The ward's rally of this slug, public or in preparation; 404 for none. */
export async function requireRallyEdition(
  { ward }: AppContext,
  slug: string | undefined,
): Promise<Edition> {
  const rally = (await listRallies(ward.id)).find((one) => one.slug === slug);
  const edition = rally && (await findEditionOf(ward.id, rally.id));
  if (!edition) throw new Response("unknown", { status: 404 });
  return edition;
}

/** A ward's streets by every name an official may type. */
export function namedStreets({
  streets,
}: Pick<Edition, "streets">): NamedStreet[] {
  return streets.map(({ slug, names, shortNames }) => ({
    slug,
    names: [...new Set([shortNames.ja, names.ja])],
  }));
}
