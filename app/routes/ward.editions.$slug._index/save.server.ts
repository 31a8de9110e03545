import type { EditionForm } from "#app/domain/edition/edition-form.ts";
import { rallyFields } from "#app/domain/edition/rally-row.ts";
import { readRowKey } from "#app/domain/edition/row-change.ts";
import { errorWord } from "#app/domain/edition/error-word.ts";
import { tierErrors } from "#app/domain/edition/tier-errors.ts";
import { tierFields } from "#app/domain/edition/tier-row.ts";
import { findLastEdit, type Doing } from "#app/models/edition-act.server.ts";
import { saveEdition, type Saving } from "#app/models/edition-change.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { offeredOf } from "#app/models/offered.server.ts";
import { namedStreets } from "#app/http/office-rally.server.ts";

export type FieldErrors = Record<string, string[]>;

export type ConflictView = {
  /** `rally`, or the tier's id. */
  subject: string;
  who: string | null;
  at: Date | null;
  /** The row as it is stored; null when it is gone. */
  now: Record<string, string> | null;
};

/** Why tiers of this form cannot be; in a draft only those that were changed stand in the way. */
export function hardErrors(edition: Edition, form: EditionForm): FieldErrors {
  const offered = offeredOf(edition);
  const isPublic = edition.rally.publishedAt !== null;
  const errors: FieldErrors = {};
  for (const [i, { id, draft, typed, was }] of form.tiers.entries()) {
    const stored = edition.tiers.find((tier) => tier.id === id);
    const rule = draft?.rule ?? stored?.rule;
    if (!draft || !rule || (!isPublic && typed === was)) continue;
    const tier = { rule, evidence: draft.evidence };
    const found = tierErrors(form.rally.draft.rules, tier, offered);
    if (found.n) errors[`tiers[${i}].n`] = [found.n];
    if (found.evidence) errors[`tiers[${i}].evidence`] = [found.evidence];
  }
  return errors;
}

async function conflictViews(
  wardId: string,
  rallyId: string,
  { conflicts }: Extract<Saving, { refusal: "conflict" }>,
): Promise<ConflictView[]> {
  return Promise.all(
    conflicts.map(async ({ subject, now }) => {
      const isRally = subject === "rally";
      const fields = isRally ? rallyFields : tierFields;
      const on = isRally ? `rally:${rallyId}` : `tier:${subject}`;
      const last = await findLastEdit(wardId, [on]);
      return {
        subject,
        who: last?.who ?? null,
        at: last?.at ?? null,
        now: now === null ? null : readRowKey(fields, now),
      };
    }),
  );
}

export type Saved =
  | { ok: true }
  | { ok: false; status: 400; errors: FieldErrors }
  | { ok: false; status: 409; conflicts: ConflictView[] };

/** One save of the editor, with its refusals at their fields. */
export async function save(
  doing: Doing,
  edition: Edition,
  form: EditionForm,
): Promise<Saved> {
  const errors = hardErrors(edition, form);
  if (Object.keys(errors).length > 0) return { ok: false, status: 400, errors };
  const { id } = edition.rally;
  const saving = await saveEdition(
    doing,
    id,
    form,
    namedStreets(edition),
    offeredOf(edition),
  );
  if (saving.ok) return saving;
  switch (saving.refusal) {
    case "needs-note":
      return { ok: false, status: 400, errors: { note: ["needs-note"] } };
    case "has-entries": {
      const i = form.tiers.findIndex((tier) => tier.id === saving.tierId);
      const word = errorWord("has-entries", { n: saving.entries });
      const errors = { [`tiers[${i}].remove`]: [word] };
      return { ok: false, status: 400, errors };
    }
    case "conflict":
      return {
        ok: false,
        status: 409,
        conflicts: await conflictViews(doing.wardId, id, saving),
      };
  }
}
