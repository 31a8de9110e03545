import type { Judgement } from "#app/domain/shop-import/judge.ts";
import { loadFonts, undrawable } from "#app/print/fonts.server.ts";
import type { Undrawn } from "#app/ui/office/import/glyph-list.tsx";

const MOST = 50;

/** The rows whose shop's name print cannot draw whole, with the characters it lacks. */
export async function undrawnNames({
  added,
  changed,
}: Judgement): Promise<Undrawn[]> {
  const named = [...added, ...changed];
  if (named.length === 0) return [];
  const fonts = await loadFonts();
  const rows = named.flatMap(({ line, name }) => {
    const characters = undrawable(fonts, name).join("");
    return characters ? [{ line, name, characters }] : [];
  });
  return rows.slice(0, MOST);
}
