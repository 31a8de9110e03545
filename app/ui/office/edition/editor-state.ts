import type { NamedStreet } from "#app/domain/edition/areas-text.ts";
import type { JudgedTier } from "#app/domain/edition/lint.ts";
import type { Offered } from "#app/domain/edition/offered.ts";
import {
  rallyRowSchema,
  type RallyRow,
} from "#app/domain/edition/rally-row.ts";
import { tierRowSchema, type TierRow } from "#app/domain/edition/tier-row.ts";
import type { RallyRules, TierRule } from "#app/domain/edition.ts";
import type { Names } from "#app/domain/place.ts";
import { sentRow, sentRows } from "./sent.ts";

/** A part of the form with what it was when it was shown. */
type Kept = { version: number; was: string };

/** What passes a legal limit: a prize of a tier, or all prizes together. */
export type Over =
  | { rule: "prize-value"; tier: string }
  | { rule: "prize-total" | "street-times" | "street-days" };

export type EditorView = {
  slug: string;
  names: Names;
  state: "draft" | "public" | "ended";
  isRunning: boolean;
  edit: { who: string; at: Date } | null;
  rules: RallyRules;
  rally: Kept & { row: RallyRow };
  tiers: (Kept & {
    id: string;
    row: TierRow;
    rule: TierRule;
    entries: number;
  })[];
  /** As stored. */
  over: Over[];
  offered: Offered[];
  streets: NamedStreet[];
  categories: string[];
  themes: string[];
  dryRun: { source: string; tiers: { name: string; reached: number }[] } | null;
};

export type ConflictView = {
  subject: string;
  who: string | null;
  at: Date | null;
  now: Record<string, string> | null;
};

export type Answer = {
  reply: {
    initialValue?: Record<string, unknown> | null;
    error?: Record<string, string[] | null> | null;
  };
  conflicts: ConflictView[];
  /** How many blank rows were asked for. */
  adds: number;
};

export type Errors = Record<string, string[] | null>;

export type TierState = {
  id: string;
  version: string;
  was: string;
  row: TierRow;
  isRemoved: boolean;
  entries: number;
  /** The stored rule, for one that the form cannot show. */
  rule: TierRule | null;
  conflict: ConflictView | null;
};

export type RallyState = {
  row: RallyRow;
  version: string;
  was: string;
  conflict: ConflictView | null;
};

const BLANK: TierRow = { kind: "stamps", award: "draw", evidence: "none" };

/** What the form shows: what was sent, or what is stored. A row in conflict is sent again on top of what is stored. */
export function tierStates(
  page: EditorView,
  answer: Answer | null,
): TierState[] {
  if (!answer)
    return page.tiers.map((tier) => ({
      ...tier,
      version: String(tier.version),
      isRemoved: false,
      conflict: null,
    }));
  const sent = sentRows(answer.reply.initialValue?.tiers);
  const rows = sent.map((row): TierState => {
    const stored = page.tiers.find(({ id }) => id === row.id);
    const conflict =
      answer.conflicts.find(({ subject }) => subject === row.id) ?? null;
    const isNew = conflict !== null && conflict.now === null;
    const fresh = conflict !== null && stored !== undefined;
    return {
      id: isNew ? "" : (row.id ?? ""),
      version: fresh ? String(stored.version) : (row.version ?? ""),
      was: fresh ? stored.was : (row.was ?? ""),
      row: row as TierRow,
      isRemoved: row.remove === "on",
      entries: stored?.entries ?? 0,
      rule: stored?.rule ?? null,
      conflict,
    };
  });
  const blank = { id: "", version: "", was: "", isRemoved: false, entries: 0 };
  for (let i = 0; i < answer.adds; i += 1)
    rows.push({ ...blank, row: BLANK, rule: null, conflict: null });
  return rows;
}

export function rallyState(
  page: EditorView,
  answer: Answer | null,
): RallyState {
  const { row, version, was } = page.rally;
  const given = answer?.reply.initialValue?.rally;
  const sent = given === undefined ? null : sentRow(given);
  const conflict =
    answer?.conflicts.find(({ subject }) => subject === "rally") ?? null;
  if (!sent || !answer) return { row, version: String(version), was, conflict };
  return {
    row: sent as RallyRow,
    version: conflict ? String(version) : (sent.version ?? ""),
    was: conflict ? was : (sent.was ?? ""),
    conflict,
  };
}

/** Empty fields of a sent form are as if they were not there. */
function filled<Row extends object>(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== ""),
  ) as Row;
}

type Judged = { rules: RallyRules; tiers: (JudgedTier | null)[] };

/** The rally as the form says it, as far as it can be read: null for a row that cannot. */
export function judged(
  page: EditorView,
  rally: RallyState,
  tiers: TierState[],
): Judged {
  const read = rallyRowSchema.safeParse(filled(rally.row));
  const schema = tierRowSchema(page.streets);
  return {
    rules: read.success ? { ...page.rules, ...read.data.rules } : page.rules,
    tiers: tiers.map(({ row, rule, isRemoved }, i) => {
      const draft = schema.safeParse(filled(row));
      const own = draft.success ? (draft.data.rule ?? rule) : null;
      if (!draft.success || !own || isRemoved) return null;
      const { award, valueYen, winners, evidence } = draft.data;
      return { id: String(i), rule: own, award, valueYen, winners, evidence };
    }),
  };
}
