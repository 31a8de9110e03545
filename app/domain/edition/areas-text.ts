import type { AreaList } from "./tier-line.ts";

export type NamedStreet = { slug: string; names: string[] };

/**
 * Areas as an official types them, one a line: `北地区＝綱島商店街、日吉商店街`. A
 * street goes by its name, short name or slug. The first word that is none of
 * the ward's streets, or a line without streets, is what is refused.
 */
export function readAreas(
  text: string,
  streets: NamedStreet[],
): { ok: true; areas: AreaList } | { ok: false; unknown: string } {
  const known = new Map(
    streets.flatMap(({ slug, names }) =>
      [slug, ...names].map((name) => [name, slug] as const),
    ),
  );
  const areas: AreaList = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    const [name = "", list = ""] = line
      .split(/[=＝:：]/)
      .map((one) => one.trim());
    const words = list.split(/[、,，]/).map((one) => one.trim());
    const slugs = words.map((word) => known.get(word));
    const missing = slugs.findIndex((slug) => slug === undefined);
    if (name === "" || missing >= 0)
      return { ok: false, unknown: words[missing] || line };
    areas.push({ name, streets: slugs.flatMap((slug) => slug ?? []) });
  }
  return { ok: true, areas };
}

/** The same areas as text, streets by their first name. */
export function areasText(areas: AreaList, streets: NamedStreet[]): string {
  const nameOf = (slug: string) =>
    streets.find((one) => one.slug === slug)?.names[0] ?? slug;
  return areas
    .map(({ name, streets: own }) => `${name}＝${own.map(nameOf).join("、")}`)
    .join("\n");
}
