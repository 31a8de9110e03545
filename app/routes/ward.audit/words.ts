import type { ParseKeys } from "i18next";
import { i18n } from "#app/locales/index.ts";
import { sheetNames } from "#app/ui/office/prints/sheet-names.ts";
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
const ARROW = " → ";

/** Kinds that have no name but their rally's. */
const ofRally = new Set(["print", "card-run"]);

/** Where the words of a choice of the rules stand. */
const choices: Record<string, string> = {
  award: "awards",
  evidence: "evidences",
  kind: "kinds",
  kind2: "kinds",
  join: "joins",
  repeat: "repeats",
  entries: "entriesKinds",
  system: "systems",
};

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
  if (name !== undefined && ofRally.has(kind))
    return t.plain("ward.audit.ofRally", {
      kind: wordFor(t, "subjects", kind),
      name,
    });
  const values = { kind: wordFor(t, "subjects", kind), id: id.slice(-SHORT) };
  return name ?? t.plain("ward.audit.unknown", values);
}

function sideText(t: TextOf, field: string, side: string): string {
  if (side === "") return t.plain("edition.form.empty");
  const key = `edition.form.${choices[field]}.${side}`;
  return field in choices && i18n.exists(key)
    ? t.plain(key as ParseKeys)
    : side.replaceAll("\n", t.plain("prints.paper.join"));
}

function valueText(
  t: TextOf,
  names: ActNames,
  field: string,
  value: string | number | boolean,
): string {
  if (typeof value === "boolean")
    return t.plain(value ? "ward.audit.yes" : "ward.audit.no");
  if (typeof value === "number") return numberText(value);
  if (field === "sheets") {
    const sheets = sheetNames(t, value.split(" "));
    if (sheets.length > 0) return sheets.join(t.plain("prints.paper.join"));
  }
  if (field === "source") return names[`rally:${value}`] ?? value;
  if (value.includes(ARROW))
    return value
      .split(ARROW)
      .map((side) => sideText(t, field, side))
      .join(ARROW);
  return /^[a-z-]+$/.test(value) ? wordFor(t, "detailValues", value) : value;
}

/** Each detail as its name and what it says. */
export function detailsOf(
  t: TextOf,
  names: ActNames,
  { details }: Pick<Act, "details">,
): [string, string][] {
  return Object.entries(details).flatMap(([name, value]) =>
    value === null || value === ""
      ? []
      : [[wordFor(t, "detailNames", name), valueText(t, names, name, value)]],
  );
}
