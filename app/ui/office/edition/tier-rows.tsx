import { type JudgedTier } from "#app/domain/edition/lint.ts";
import { tierErrors } from "#app/domain/edition/tier-errors.ts";
import type { TierField } from "#app/domain/edition/tier-row.ts";
import type { RallyRules } from "#app/domain/edition.ts";
import type { PrizeFinding } from "#app/domain/prize-law.ts";
import { useText } from "#app/ui/text.tsx";
import { ConflictNote } from "./conflict-note.tsx";
import type { EditorView, Errors, TierState } from "./editor-state.ts";
import { TextField, SelectField } from "../field.tsx";
import { ValueFinding } from "./finding.tsx";
import { NeededFields } from "./needed-fields.tsx";
import { errorAt, sayError } from "./say.ts";
import { TierMore } from "./tier-more.tsx";

type RowProps = {
  index: number;
  tier: TierState;
  page: EditorView;
  rules: RallyRules;
  judged: JudgedTier | null;
  finding: PrizeFinding | undefined;
  errors: Errors;
};

export type FieldOf = (field: TierField) => {
  name: string;
  value: string;
  error: string | null;
  label: string;
  isLabelSaid?: boolean;
};

const labels: Partial<Record<TierField, "needed" | "tierName">> = {
  n: "needed",
  name: "tierName",
};

/** One tier: its row, what else there is of it, and what somebody else did to it. */
export function TierRows(props: RowProps) {
  const t = useText();
  const { index, tier, page, rules, judged, finding, errors } = props;
  const title = tier.row.name?.trim() || t.plain("edition.form.newTier");
  const broken = judged && tierErrors(rules, judged, page.offered);
  const at: FieldOf = (field) => {
    const path = `tiers[${index}].${field}`;
    const found =
      field === "n" || field === "evidence" ? (broken?.[field] ?? null) : null;
    return {
      name: path,
      value: tier.row[field] ?? "",
      error: errorAt(t, errors, path) ?? (found && sayError(t, found)),
      label: t.plain("edition.form.field", {
        tier: title,
        field: t.plain(
          `edition.form.${labels[field] ?? field}` as "edition.form.prize",
        ),
      }),
    };
  };
  const cell: FieldOf = (field) => ({ ...at(field), isLabelSaid: true });
  const hidden = { id: tier.id, version: tier.version, was: tier.was };
  return (
    <tbody className={tier.isRemoved ? "removed" : undefined}>
      <tr>
        <th scope="row">
          {Object.entries(hidden).map(([name, value]) => (
            <input
              key={name}
              type="hidden"
              name={`tiers[${index}].${name}`}
              value={value}
            />
          ))}
          <TextField {...cell("name")} isShort />
        </th>
        <td>
          <NeededFields at={cell} page={page} tier={tier} />
        </td>
        <td>
          <TextField {...cell("prize")} />
        </td>
        <td>
          <TextField
            {...cell("valueYen")}
            isNumber
            unit={t("edition.form.yen")}
          />
        </td>
        <td>
          <TextField
            {...cell("winners")}
            isNumber
            isShort
            unit={t("edition.form.people")}
          />
        </td>
        <td>
          <SelectField
            {...cell("award")}
            options={(["draw", "everyone"] as const).map((value) => ({
              value,
              label: t.plain(`edition.form.awards.${value}`),
            }))}
          />
        </td>
        <td className="law">
          {finding?.rule === "prize-value" && (
            <ValueFinding finding={finding} />
          )}
          <p className="recheck">{t("edition.lint.recheck")}</p>
        </td>
      </tr>
      <tr className="tier-more">
        <td colSpan={7}>
          {tier.conflict && (
            <ConflictNote conflict={tier.conflict} row={tier.row} />
          )}
          <TierMore
            index={index}
            at={at}
            tier={tier}
            title={title}
            removeError={errorAt(t, errors, `tiers[${index}].remove`)}
          />
        </td>
      </tr>
    </tbody>
  );
}
