import { and, asc, eq } from "drizzle-orm";
import type { NamedStreet } from "#app/domain/edition/areas-text.ts";
import { type RallyDraft, rallyFields } from "#app/domain/edition/rally-row.ts";
import {
  changesBetween,
  judgeChange,
  rowKey,
} from "#app/domain/edition/row-change.ts";
import { rallyRowOf, tierRowOf } from "#app/domain/edition/rows.ts";
import { asksTheSame } from "#app/domain/edition/same-rule.ts";
import { type TierDraft, tierFields } from "#app/domain/edition/tier-row.ts";
import type { Tx } from "#db/client.server.ts";
import { channels, rallies, tiers } from "#db/schema/rally.ts";
import { locked } from "#db/sums.ts";
import type { EditionChange, SentRow } from "./edition-change.server.ts";
import type { Channel, Rally, Tier } from "./edition.server.ts";

export type Stored = { rally: Rally; channels: Channel[]; tiers: Tier[] };

/** A row that was changed elsewhere since it was shown: `now` is its key as stored, null when it is gone. */
export type Conflict = { subject: string; now: string | null };

export type Plan = {
  conflicts: Conflict[];
  rally: { draft: RallyDraft; changes: Record<string, string> } | null;
  changed: {
    before: Tier;
    draft: TierDraft;
    changes: Record<string, string>;
  }[];
  added: TierDraft[];
  removed: Tier[];
  /** True when a tier that is there asks something else, or goes. */
  asksOtherwise: boolean;
};

/** A rally as it is stored, held until the end of the transaction against other officials. */
export async function lockEdition(
  tx: Tx,
  wardId: string,
  rallyId: string,
): Promise<Stored> {
  const [rally] = await locked(
    tx
      .select()
      .from(rallies)
      .where(and(eq(rallies.id, rallyId), eq(rallies.wardId, wardId))),
  );
  if (!rally) throw new Error("a rally of another ward");
  return {
    rally,
    channels: await tx
      .select()
      .from(channels)
      .where(eq(channels.rallyId, rallyId)),
    tiers: await tx
      .select()
      .from(tiers)
      .where(eq(tiers.rallyId, rallyId))
      .orderBy(asc(tiers.position)),
  };
}

type RallyRowSource = {
  rally: Parameters<typeof rallyRowOf>[0];
  channels: Parameters<typeof rallyRowOf>[1];
};

/** A rally as it will be stored, for the log to say. */
function drafted(rally: Rally, draft: RallyDraft): RallyRowSource {
  const { names, period, rules, paperDetails: paper } = draft;
  const channels = (["digital", "paper"] as const).flatMap((kind) => {
    const own = draft[kind];
    return own ? [{ kind, ...own }] : [];
  });
  const merged = { ...rally.rules, ...rules };
  return { rally: { names, rules: merged, paper, ...period }, channels };
}

export function rallyKey({ rally, channels: own }: RallyRowSource) {
  return rowKey(rallyFields, rallyRowOf(rally, own));
}

type TierRowSource = Parameters<typeof tierRowOf>[0];

export function tierKey(tier: TierRowSource, streets: NamedStreet[]): string {
  return rowKey(tierFields, tierRowOf(tier, streets));
}

function judge(sent: SentRow, now: string, versionNow: number) {
  return judgeChange({ ...sent, now, versionNow });
}

/** What a form changes of a stored rally, row by row, and where it meets another's change. */
export function planChange(
  stored: Stored,
  change: EditionChange,
  streets: NamedStreet[],
): Plan {
  const plan: Plan = {
    conflicts: [],
    rally: null,
    changed: [],
    added: [],
    removed: [],
    asksOtherwise: false,
  };
  const rallyNow = rallyKey(stored);
  const { rally, tiers: rows } = change;
  const verdict = judge(rally, rallyNow, stored.rally.version);
  if (verdict === "conflict")
    plan.conflicts.push({ subject: "rally", now: rallyNow });
  if (verdict === "changed")
    plan.rally = {
      draft: rally.draft,
      changes: changesBetween(
        rallyFields,
        rallyNow,
        rallyKey(drafted(stored.rally, rally.draft)),
      ),
    };
  for (const row of rows) planTier(plan, stored, row, streets);
  return plan;
}

function planTier(
  plan: Plan,
  stored: Stored,
  row: EditionChange["tiers"][number],
  streets: NamedStreet[],
) {
  const { id, draft } = row;
  if (id === null) {
    if (draft) plan.added.push(draft);
    return;
  }
  const before = stored.tiers.find((tier) => tier.id === id);
  if (!before) {
    if (draft && row.typed !== row.was)
      plan.conflicts.push({ subject: id, now: null });
    return;
  }
  const now = tierKey(before, streets);
  if (draft === null) {
    if (row.version === before.version) plan.removed.push(before);
    else plan.conflicts.push({ subject: id, now });
    plan.asksOtherwise = true;
    return;
  }
  const verdict = judge(row, now, before.version);
  if (verdict === "conflict") plan.conflicts.push({ subject: id, now });
  if (verdict !== "changed") return;
  const rule = draft.rule ?? before.rule;
  const after = tierKey({ ...before, ...draft, rule }, streets);
  const changes = changesBetween(tierFields, now, after);
  plan.changed.push({ before, draft, changes });
  if (!asksTheSame(before, { rule, evidence: draft.evidence }))
    plan.asksOtherwise = true;
}
