import type { JudgedTier } from "#app/domain/edition/lint.ts";
import type { RallyRules } from "#app/domain/edition.ts";
import type { PrizeFinding } from "#app/domain/prize-law.ts";
import { useText } from "#app/ui/text.tsx";
import type {
  EditorView,
  Errors,
  RallyState,
  TierState,
} from "./editor-state.ts";
import { TierRows } from "./tier-rows.tsx";
import { TotalsRow } from "./totals-row.tsx";

type TableProps = {
  page: EditorView;
  rally: RallyState;
  tiers: TierState[];
  judged: (JudgedTier | null)[];
  rules: RallyRules;
  findings: PrizeFinding[];
  errors: Errors;
};

const heads = ["tier", "needed", "prize", "valueYen", "winners"] as const;

/** The tiers as rows, each with its legal check, and all prizes together. */
export function TierTable(props: TableProps) {
  const t = useText();
  const { page, rally, tiers, judged, rules, findings, errors } = props;
  const system = rules.prizeFrame?.system ?? "general";
  return (
    <table className="tiers">
      <caption className="said">{t("edition.form.tiers")}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(`edition.form.${head}`)}{" "}
              <span className="required">{t("ward.pause.required")}</span>
            </th>
          ))}
          <th scope="col">{t("edition.form.award")}</th>
          <th scope="col">
            {t("edition.form.law", {
              system: t.plain(`edition.form.systems.${system}`),
            })}
          </th>
        </tr>
      </thead>
      {tiers.map((tier, i) => (
        <TierRows
          key={tier.id || `new-${i}`}
          index={i}
          tier={tier}
          page={page}
          rules={rules}
          judged={judged[i] ?? null}
          finding={findings.find(
            (one) => one.rule === "prize-value" && one.tierId === String(i),
          )}
          errors={errors}
        />
      ))}
      <TotalsRow
        rally={rally}
        tiers={judged.filter((tier) => tier !== null)}
        findings={findings}
        errors={errors}
      />
    </table>
  );
}
