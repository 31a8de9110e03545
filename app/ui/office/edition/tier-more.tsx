import { useText } from "#app/ui/text.tsx";
import type { TierField } from "#app/domain/edition/tier-row.ts";
import type { TierState } from "./editor-state.ts";
import { Tick } from "../choice.tsx";
import { AreaField, SelectField, TextField } from "../field.tsx";
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
          <TextField
            key={field}
            {...at(field)}
            label={t.plain(`edition.form.${field}`)}
          />
        ))}
        <SelectField
          {...at("evidence")}
          label={t.plain("edition.form.evidence")}
          hint={t.plain("edition.form.evidenceNote")}
          options={presets.map((value) => ({
            value,
            label: t.plain(`edition.form.evidences.${value}`),
          }))}
        />
        <SelectField
          {...at("join")}
          label={t.plain("edition.form.join")}
          options={joins.map((value) => ({
            value,
            label: t.plain(`edition.form.joins.${value}`),
          }))}
        />
        {!hasSecond && (
          <>
            <TextField
              {...at("n2")}
              label={t.plain("edition.form.n2")}
              isNumber
            />
            <SelectField
              {...at("kind2")}
              label={t.plain("edition.form.kind2")}
              options={lineKinds.map((value) => ({
                value,
                label: t.plain(`edition.form.kinds.${value}`),
              }))}
            />
          </>
        )}
        <AreaField
          {...at("areas")}
          label={t.plain("edition.form.areas")}
          hint={t.plain("edition.form.areasHint")}
          rows={2}
        />
        <div className="field">
          <Tick
            name={`tiers[${index}].remove`}
            isOn={tier.isRemoved}
            label={t("edition.form.remove")}
            error={removeError}
          />
        </div>
      </div>
    </details>
  );
}
