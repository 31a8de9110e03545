import { lintTiers } from "#app/domain/edition/lint.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { DryRunLine } from "./dry-run-line.tsx";
import {
  type Answer,
  type EditorView,
  judged,
  rallyState,
  tierStates,
} from "./editor-state.ts";
import { AreaField, Wrong } from "../field.tsx";
import { RallyFields } from "./rally-fields.tsx";
import { RallyMore } from "./rally-more.tsx";
import { errorAt } from "./say.ts";
import { TierTable } from "./tier-table.tsx";

type FormProps = { page: EditorView; answer: Answer | null };

/** The whole editor: one form, saved all or nothing. */
export function EditorForm({ page, answer }: FormProps) {
  const t = useText();
  const errors = answer?.reply.error ?? {};
  const rally = rallyState(page, answer);
  const tiers = tierStates(page, answer);
  const { rules, tiers: readable } = judged(page, rally, tiers);
  const findings = lintTiers(
    rules,
    readable.filter((tier) => tier !== null),
    page.offered,
    page.streets.map(({ slug }) => slug),
  );
  const conflicts = answer?.conflicts.length ?? 0;
  const wrong = Object.keys(errors).length + conflicts;
  const note = answer?.reply.initialValue?.note;
  return (
    <form method="post" noValidate>
      {wrong > 0 && (
        <p className="problem" role="alert">
          {t("edition.form.problems", { n: wrong })}
        </p>
      )}
      <RallyFields rally={rally} errors={errors} />
      <RallyMore rally={rally} errors={errors} />
      <Wrong id="tiers-error">{errorAt(t, errors, "tiers")}</Wrong>
      <TierTable
        page={page}
        rally={rally}
        tiers={tiers}
        judged={readable}
        rules={rules}
        findings={findings}
        errors={errors}
      />
      {page.isRunning && (
        <AreaField
          name="note"
          label={t.plain("edition.form.note")}
          hint={t.plain("edition.form.noteHint")}
          placeholder={t.plain("edition.form.noteExample")}
          rows={2}
          value={typeof note === "string" ? note : ""}
          error={errorAt(t, errors, "note")}
        />
      )}
      <div className="editor-foot">
        <p className="buttons">
          <button className="button main" name="intent" value="try">
            {t("edition.form.saveAndTry")}
          </button>
          <button className="button" name="intent" value="save">
            {t("edition.form.save")}
          </button>
          <button className="button" name="intent" value="add">
            <Icon name="plus" size={20} />
            {t("edition.form.add")}
          </button>
        </p>
        <div>
          <DryRunLine dryRun={page.dryRun} />
          <p>{t("edition.lint.note")}</p>
        </div>
      </div>
    </form>
  );
}
