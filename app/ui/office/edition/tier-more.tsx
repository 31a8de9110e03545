import { useText } from "#app/ui/text.tsx";
import type { TierField } from "#app/domain/edition/tier-row.ts";
import type { TierState } from "./editor-state.ts";
import { Area, FieldError, idOf, Input, Select } from "./field.tsx";
import { lineKinds } from "#app/domain/edition/tier-line.ts";
import type { FieldOf } from "./tier-rows.tsx";

type MoreProps = {
  index: number;
  at: FieldOf;
  tier: TierState;
  title: string;
  removeError: string | null;
};

const names = [
  "mark",
  "nameEn",
  "nameZh",
  "nameKo",
  "prizeEn",
  "prizeZh",
  "prizeKo",
] as const;
const within: TierField[] = [...names, "areas", "evidence", "of2"];
const joins = ["none", "all-of", "any-of"] as const;
const presets = ["none", "standard", "high"] as const;

function RemoveBox({
  index,
  tier,
  removeError,
}: Omit<MoreProps, "at" | "title">) {
  const t = useText();
  const path = `tiers[${index}].remove`;
  return (
    <div className="field">
      <label className="tick">
        <input
          type="checkbox"
          name={path}
          defaultChecked={tier.isRemoved}
          aria-describedby={removeError ? `${idOf(path)}-error` : undefined}
        />
        {t("edition.form.remove")}
      </label>
      <FieldError path={path} error={removeError} />
    </div>
  );
}

/** What a tier has beside its row: mark, other languages, second condition, evidence, and its end. */
export function TierMore({ index, at, tier, title, removeError }: MoreProps) {
  const t = useText();
  const isOpen =
    removeError !== null || within.some((field) => at(field).error !== null);
  const hasSecond = tier.row.join === "all-of" || tier.row.join === "any-of";
  return (
    <details open={isOpen}>
      <summary>
        {t("edition.form.tierMore")}
        <span className="said">{title}</span>
      </summary>
      <div className="more-fields">
        {names.map((field) => (
          <Input
            key={field}
            {...at(field)}
            label={t.plain(`edition.form.${field}`)}
            isLabelShown
          />
        ))}
        <Select
          {...at("evidence")}
          label={t.plain("edition.form.evidence")}
          isLabelShown
          hint={t.plain("edition.form.evidenceNote")}
          options={presets.map((value) => ({
            value,
            text: t.plain(`edition.form.evidences.${value}`),
          }))}
        />
        <Select
          {...at("join")}
          label={t.plain("edition.form.join")}
          isLabelShown
          options={joins.map((value) => ({
            value,
            text: t.plain(`edition.form.joins.${value}`),
          }))}
        />
        {!hasSecond && (
          <>
            <Input
              {...at("n2")}
              label={t.plain("edition.form.n2")}
              isLabelShown
              isNumber
            />
            <Select
              {...at("kind2")}
              label={t.plain("edition.form.kind2")}
              isLabelShown
              options={lineKinds.map((value) => ({
                value,
                text: t.plain(`edition.form.kinds.${value}`),
              }))}
            />
          </>
        )}
        <Area
          {...at("areas")}
          label={t.plain("edition.form.areas")}
          isLabelShown
          hint={t.plain("edition.form.areasHint")}
          rows={2}
        />
        <RemoveBox {...{ index, tier, removeError }} />
      </div>
    </details>
  );
}
