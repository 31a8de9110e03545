import { and, eq } from "drizzle-orm";
import { businessDay } from "#app/domain/business-day.ts";
import { inOrder } from "#app/domain/edition/lint.ts";
import type { Offered } from "#app/domain/edition/offered.ts";
import type { RallyDraft } from "#app/domain/edition/rally-row.ts";
import { editNames } from "#app/domain/edition/rows.ts";
import { sameData } from "#app/domain/edition/same-rule.ts";
import type { NamedStreet } from "#app/domain/edition/areas-text.ts";
import type { TierDraft } from "#app/domain/edition/tier-row.ts";
import { transaction, type Tx } from "#db/client.server.ts";
import { rallies } from "#db/schema/rally.ts";
import { type Doing, recordEditionAct } from "./edition-act.server.ts";
import { writeChannels } from "./edition-draft.server.ts";
import {
  type Conflict,
  lockEdition,
  planChange,
  type Plan,
  type Stored,
} from "./edition-plan.server.ts";
import type { Rally } from "./edition.server.ts";
import { postNotice } from "./rally-notice.server.ts";
import {
  countEntries,
  deleteTiers,
  insertTier,
  placeTiers,
  updateTier,
} from "./tier.server.ts";
import { touchWard } from "./ward.server.ts";

/** One part of the form: as it was shown, as it was sent, and the version it was read with. */
export type SentRow = { was: string; typed: string; version: number };

export type EditionChange = {
  rally: SentRow & { draft: RallyDraft };
  /** A new tier has no id; a removed one no draft. */
  tiers: (SentRow & { id: string | null; draft: TierDraft | null })[];
  /** What residents are told when what tiers ask changes while the rally runs. */
  note: string | null;
};

export type Saving =
  | { ok: true }
  | { ok: false; refusal: "conflict"; conflicts: Conflict[] }
  | { ok: false; refusal: "has-entries"; tierId: string; entries: number }
  | { ok: false; refusal: "needs-note" };

function isRunning({ publishedAt, startsOn, endsOn }: Rally, now: Date) {
  const day = businessDay(now);
  return publishedAt !== null && startsOn <= day && day <= endsOn;
}

async function writeRally(
  tx: Tx,
  { rally }: Stored,
  draft: RallyDraft,
  now: Date,
) {
  const names = editNames(rally.names, draft.names);
  await tx
    .update(rallies)
    .set({
      name: names.ja,
      names,
      ...draft.period,
      rules: { ...rally.rules, ...draft.rules },
      paper: draft.paperDetails,
      version: rally.version + 1,
    })
    .where(and(eq(rallies.id, rally.id), eq(rallies.wardId, rally.wardId)));
  await writeChannels(tx, rally.id, draft, now);
}

async function writeTiers(tx: Tx, doing: Doing, stored: Stored, plan: Plan) {
  const rallyId = stored.rally.id;
  for (const { before, draft, changes } of plan.changed) {
    await updateTier(tx, before, draft);
    await recordEditionAct(tx, doing, "tier-edit", `tier:${before.id}`, {
      tier: before.name,
      ...changes,
    });
  }
  const known = [...stored.tiers];
  for (const draft of plan.added) {
    const tier = await insertTier(tx, rallyId, draft, known, doing.now);
    known.push(tier);
    await recordEditionAct(tx, doing, "tier-add", `tier:${tier.id}`, {
      tier: tier.name,
    });
  }
  await deleteTiers(
    tx,
    rallyId,
    plan.removed.map(({ id }) => id),
  );
  for (const { id, name } of plan.removed)
    await recordEditionAct(tx, doing, "tier-remove", `tier:${id}`, {
      tier: name,
    });
}

/**
 * Saves what an official changed on the editor, all or nothing. Rows nobody
 * touched keep what others did meanwhile. Refused: a row that somebody else
 * changed since it was shown (`conflict`, with who, when and the values now), a
 * removed tier that cards have entered (`has-entries`), and other demands on
 * cards of a running rally without a public note (`needs-note`).
 */
export function saveEdition(
  doing: Doing,
  rallyId: string,
  change: EditionChange,
  streets: NamedStreet[],
  offered: Offered[],
): Promise<Saving> {
  const { wardId, now } = doing;
  return transaction(async (tx): Promise<Saving> => {
    const stored = await lockEdition(tx, wardId, rallyId);
    const plan = planChange(stored, change, streets);
    if (plan.conflicts.length > 0)
      return { ok: false, refusal: "conflict", conflicts: plan.conflicts };
    const entered = await countEntries(rallyId, tx);
    const kept = plan.removed.find(({ id }) => entered.has(id));
    if (kept)
      return {
        ok: false,
        refusal: "has-entries",
        tierId: kept.id,
        entries: entered.get(kept.id)!,
      };
    const { rally } = stored;
    const asksOtherwise =
      plan.asksOtherwise ||
      (plan.rally !== null &&
        !sameData(plan.rally.draft.rules.repeat, rally.rules.repeat));
    const tells = isRunning(rally, now) && asksOtherwise;
    if (tells && change.note === null)
      return { ok: false, refusal: "needs-note" };
    if (plan.rally) {
      await writeRally(tx, stored, plan.rally.draft, now);
      const subject = `rally:${rallyId}`;
      const { changes } = plan.rally;
      await recordEditionAct(tx, doing, "rally-edit", subject, changes);
    }
    await writeTiers(tx, doing, stored, plan);
    const slugs = streets.map(({ slug }) => slug);
    const after = await lockEdition(tx, wardId, rallyId);
    const ordered = inOrder(after.tiers, offered, after.rally.rules, slugs);
    await placeTiers(tx, rallyId, ordered);
    if (change.note !== null && isRunning(rally, now))
      await postNotice(tx, doing, rallyId, change.note);
    await touchWard(tx, wardId);
    return { ok: true };
  });
}
