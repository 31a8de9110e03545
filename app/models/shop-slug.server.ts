import { random } from "./id.server.ts";

const LONGEST = 40;

function slugOf(text: string | null): string {
  return (text ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/gu, "");
}

/** What /ward/shops/… and /ward/applications/… are already: no shop can have these for its address. */
const PAGES = ["new", "import", "unanswered"];

/** The addresses that a new shop cannot have: those of a ward's shops, and of our own pages. */
export function takenSlugs(shops: { slug: string }[]): Set<string> {
  return new Set([...PAGES, ...shops.map(({ slug }) => slug)]);
}

/**
 * An address for a new shop: its English name, else its code, else six random
 * letters; with -2, -3 … where it is taken. Adds it to `taken`.
 */
export function makeSlug(
  { key, en }: { key: string | null; en: string | null },
  taken: Set<string>,
): string {
  const base = slugOf(en) || slugOf(key) || `shop-${random(3).toString("hex")}`;
  let slug = base;
  for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
  taken.add(slug);
  return slug;
}
