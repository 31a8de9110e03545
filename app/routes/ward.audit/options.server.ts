import { ja } from "#app/locales/ja/index.ts";
import type { TextOf } from "#app/ui/text.tsx";
import type { Option } from "./filter-form.tsx";
import { type ActNames, nameOf, wordFor } from "./words.ts";

const byLabel = (a: Option, b: Option) => a.label.localeCompare(b.label, "ja");

/** What the filter can be set to: who has acted, and every kind and action we know. */
export function optionsOf(
  t: TextOf,
  names: ActNames,
  actors: string[],
  asked: string | undefined,
) {
  const all = new Set(asked?.includes(":") ? [...actors, asked] : actors);
  const people = (kind: string) =>
    [...all]
      .filter((actor) => actor.startsWith(`${kind}:`))
      .map((value) => ({ value, label: nameOf(t, names, value) }))
      .sort(byLabel);
  const words = (group: "subjects" | "actions") =>
    Object.keys(ja.ward.audit[group])
      .map((value) => ({ value, label: wordFor(t, group, value) }))
      .sort(byLabel);
  return {
    officials: people("staff"),
    shops: people("shop"),
    kinds: words("subjects").filter(({ value }) => value !== "system"),
    actions: words("actions"),
  };
}
