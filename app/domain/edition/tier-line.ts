import type { TierRule } from "../edition.ts";
import { stampsRule } from "../edition.ts";

export const lineKinds = [
  "stamps",
  "streets",
  "all-streets",
  "areas",
  "category",
  "theme",
  "points",
] as const;

export type LineKind = (typeof lineKinds)[number];

/** One plain rule as a form shows it; `of` names a category or theme. */
export type TierLine = { kind: LineKind; n: number | null; of: string };

export type AreaList = { name: string; streets: string[] }[];

/** A rule as at most two lines, joined by all-of (と) or any-of (または). */
export type TierLines = {
  first: TierLine;
  join: "all-of" | "any-of" | null;
  second: TierLine | null;
  areas: AreaList;
};

const UNCAPPED = { perShop: null, perStreet: null };

/** Null for a rule that a form cannot show whole: it is told in words and kept. */
export function linesOf(rule: TierRule): TierLines | null {
  const parts =
    rule.kind === "all-of" || rule.kind === "any-of" ? rule.rules : [rule];
  const lines = parts.map(lineOf);
  const [first, second = null] = lines;
  if (!first || lines.length > 2 || lines.includes(null)) return null;
  const areaLists = parts.flatMap((part) =>
    part.kind === "areas" ? [part.areas] : [],
  );
  if (areaLists.length > 1) return null;
  const isTree = rule.kind === "all-of" || rule.kind === "any-of";
  return {
    first,
    join: isTree && second ? rule.kind : null,
    second,
    areas: areaLists[0] ?? [],
  };
}

function lineOf(rule: TierRule): TierLine | null {
  if ("perShop" in rule && rule.perShop !== null) return null;
  if ("perStreet" in rule && rule.perStreet !== null) return null;
  switch (rule.kind) {
    case "stamps":
    case "streets":
    case "areas":
    case "points":
      return { kind: rule.kind, n: rule.n, of: "" };
    case "all-streets":
      return { kind: rule.kind, n: null, of: "" };
    case "category":
      return { kind: rule.kind, n: rule.n, of: rule.category };
    case "theme":
      return { kind: rule.kind, n: rule.n, of: rule.theme };
    default:
      return null;
  }
}

/** The rule that lines stand for; the inverse of `linesOf`. */
export function ruleOf({ first, join, second, areas }: TierLines): TierRule {
  const lead = partOf(first, areas);
  if (join === null || second === null) return lead;
  return { kind: join, rules: [lead, partOf(second, areas)] };
}

function partOf({ kind, n, of }: TierLine, areas: AreaList): TierRule {
  const count = n ?? 1;
  switch (kind) {
    case "stamps":
      return stampsRule(count);
    case "streets":
      return { kind, n: count };
    case "all-streets":
      return { kind };
    case "areas":
      return { kind, n: count, areas };
    case "category":
      return { kind, n: count, category: of, ...UNCAPPED };
    case "theme":
      return { kind, n: count, theme: of, ...UNCAPPED };
    case "points":
      return { kind, n: count, perShop: null };
  }
}
