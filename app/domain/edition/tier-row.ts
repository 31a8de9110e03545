import { z } from "zod";
import type { Award, EvidencePreset, TierRule } from "../edition.ts";
import { areasRuleSchema } from "../rules/areas.ts";
import { readAreas, type NamedStreet } from "./areas-text.ts";
import { errorWord } from "./error-word.ts";
import {
  choiceOf,
  lineOf,
  numberOf,
  optionalLine,
  optionalNumber,
} from "./form-value.ts";
import { lineKinds, ruleOf, type TierLine } from "./tier-line.ts";

const MOST_YEN = 10_000_000;
const MOST_WINNERS = 100_000;

/** What one row of the tiers' form says, once it is whole. */
export type TierDraft = {
  mark: string;
  names: OtherNames;
  /** Null: a rule that the form cannot show, kept as it is. */
  rule: TierRule | null;
  prizes: OtherNames;
  valueYen: number;
  winners: number;
  award: Award;
  evidence: EvidencePreset;
};

/** A name with what the form asks of other languages; `''` for none. */
export type OtherNames = { ja: string; en: string; zh: string; ko: string };

const other = optionalLine(60);
const kinds = choiceOf([...lineKinds, "kept"]);

const fields = z.object({
  name: lineOf(20),
  mark: optionalLine(2),
  kind: kinds,
  n: optionalNumber(1, 99_999),
  of: optionalLine(40),
  join: z.enum(["none", "all-of", "any-of"]).catch("none"),
  kind2: kinds.catch("stamps"),
  n2: optionalNumber(1, 99_999),
  of2: optionalLine(40),
  areas: optionalLine(2000),
  prize: lineOf(60),
  valueYen: numberOf(0, MOST_YEN),
  winners: numberOf(1, MOST_WINNERS),
  award: choiceOf(["draw", "everyone"]),
  evidence: choiceOf(["none", "standard", "high"]),
  nameEn: other,
  nameZh: other,
  nameKo: other,
  prizeEn: other,
  prizeZh: other,
  prizeKo: other,
});

export const tierFields = Object.keys(fields.shape) as TierField[];
export type TierField = keyof typeof fields.shape;
export type TierRow = Partial<Record<TierField, string>>;

type Fields = z.infer<typeof fields>;
type Complain = (path: TierField, error: string) => void;

function readLine(
  kind: Fields["kind"],
  n: number | null,
  of: string,
  places: { n: "n" | "n2"; of: "of" | "of2" },
  complain: Complain,
): TierLine | null {
  if (kind === "kept") return null;
  if (kind === "all-streets") return { kind, n: null, of: "" };
  if (n === null) complain(places.n, "required");
  const most = {
    stamps: 999,
    streets: 99,
    areas: 50,
    category: 999,
    theme: 999,
    points: 99_999,
  }[kind];
  if (n !== null && n > most)
    complain(places.n, errorWord("out-of-range", { least: 1, most }));
  const isNamed = kind === "category" || kind === "theme";
  if (isNamed && of === "") complain(places.of, `required-${kind}`);
  return { kind, n, of: isNamed ? of : "" };
}

function readRule(row: Fields, streets: NamedStreet[], complain: Complain) {
  const { kind, n, of, join, kind2, n2, of2 } = row;
  const first = readLine(kind, n, of, { n: "n", of: "of" }, complain);
  if (first === null) return null;
  const second =
    join === "none"
      ? null
      : readLine(kind2, n2, of2, { n: "n2", of: "of2" }, complain);
  const read = readAreas(row.areas, streets);
  const asksAreas = first.kind === "areas" || second?.kind === "areas";
  if (!asksAreas)
    return ruleOf({
      first,
      join: join === "none" ? null : join,
      second,
      areas: [],
    });
  if (!read.ok)
    complain("areas", errorWord("unknown-street", { word: read.unknown }));
  else if (read.areas.length === 0) complain("areas", "required");
  const areas = read.ok ? read.areas : [];
  const rule = ruleOf({
    first,
    join: join === "none" ? null : join,
    second,
    areas,
  });
  const parts =
    rule.kind === "all-of" || rule.kind === "any-of" ? rule.rules : [rule];
  const wrong = parts.find(
    (part) =>
      part.kind === "areas" &&
      areas.length > 0 &&
      !areasRuleSchema.safeParse(part).success,
  );
  if (wrong)
    complain(
      first.kind === "areas" ? "n" : "n2",
      errorWord("unreachable-areas", {
        n: first.kind === "areas" ? (n ?? 0) : (n2 ?? 0),
        most: areas.length,
      }),
    );
  return rule;
}

/** One row of the form, as text, to a whole tier; each error stands at its field. */
export function tierRowSchema(streets: NamedStreet[]) {
  return fields.transform((row, context): TierDraft => {
    const rule = readRule(row, streets, (path, message) =>
      context.addIssue({ code: "custom", path: [path], message, input: row }),
    );
    const names = {
      ja: row.name,
      en: row.nameEn,
      zh: row.nameZh,
      ko: row.nameKo,
    };
    const prizes = {
      ja: row.prize,
      en: row.prizeEn,
      zh: row.prizeZh,
      ko: row.prizeKo,
    };
    const { valueYen, winners, award, evidence } = row;
    const mark = row.mark || [...row.name][0]!;
    return { mark, names, rule, prizes, valueYen, winners, award, evidence };
  });
}

/** A row that nobody has typed into: its choices alone do not make a tier. */
export function isBlankRow(row: TierRow): boolean {
  const typed = [
    "name",
    "mark",
    "n",
    "of",
    "prize",
    "valueYen",
    "winners",
  ] as const;
  return typed.every((field) => (row[field] ?? "").trim() === "");
}
