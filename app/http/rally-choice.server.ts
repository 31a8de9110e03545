import { type Edition, listRallies } from "#app/models/edition.server.ts";

/** The rally an office page works on, and all it could work on instead. */
export async function rallyChoice({ rally }: Pick<Edition, "rally">) {
  const all = await listRallies(rally.wardId);
  return {
    current: rally.slug,
    rallies: all.map(({ slug, name }) => ({ slug, name })),
  };
}
