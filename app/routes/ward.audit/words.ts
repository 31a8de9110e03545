import type { ParseKeys } from "i18next";
import { i18n } from "#app/locales/index.ts";
import { numberText } from "#app/ui/dates.ts";
import type { TextOf } from "#app/ui/text.tsx";

export type Act = {
  sequence: number;
  at: Date;
  actor: string;
  action: string;
  subject: string;
  details: Record<string, string | number | boolean | null>;
};

/** `kind:id` → the name of that person or thing. */
export type ActNames = Record<string, string>;

const SHORT = 8;

/** The log's word for something of our code; the code itself where there is none. */
export function wordFor(
  t: TextOf,
  group: "actions" | "subjects" | "detailNames" | "detailValues",
  word: string,
): string {
  const key = `ward.audit.${group}.${word}`;
  return i18n.exists(key) ? t.plain(key as ParseKeys) : word;
}

/** `kind:id` as a name, or as its kind and the end of its id; a kind alone as its word. */
export function nameOf(t: TextOf, names: ActNames, who: string): string {
  const [kind = "", id = ""] = who.split(":");
  if (id === "") return wordFor(t, "subjects", kind);
  const name = names[who];
  const values = { kind: wordFor(t, "subjects", kind), id: id.slice(-SHORT) };
  return name ?? t.plain("ward.audit.unknown", values);
}

function valueText(t: TextOf, value: string | number | boolean): string {
  if (typeof value === "boolean")
    return t.plain(value ? "ward.audit.yes" : "ward.audit.no");
  if (typeof value === "number") return numberText(value);
  return /^[a-z-]+$/.test(value) ? wordFor(t, "detailValues", value) : value;
}

/** Each detail as its name and what it says. */
export function detailsOf(t: TextOf, { details }: Act): [string, string][] {
  return Object.entries(details).flatMap(([name, value]) =>
    value === null || value === ""
      ? []
      : [[wordFor(t, "detailNames", name), valueText(t, value)]],
  );
}
