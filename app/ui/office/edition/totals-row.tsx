import type { JudgedTier } from "#app/domain/edition/lint.ts";
import type { PrizeFinding } from "#app/domain/prize-law.ts";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import type { Errors, RallyState } from "./editor-state.ts";
import { TextField, SelectField } from "../field.tsx";
import { Finding } from "./finding.tsx";
import { errorAt } from "./say.ts";

type TotalsProps = {
  rally: RallyState;
  tiers: JudgedTier[];
  findings: PrizeFinding[];
  errors: Errors;
};

const systems = ["general", "joint", "joint-street"] as const;

/** What the finding about all prizes together says. */
export function WholeFinding({ finding }: { finding: PrizeFinding }) {
  const t = useText();
  const href = finding.source.url;
  switch (finding.rule) {
    case "prize-value":
      return null;
    case "prize-total":
      return (
        <Finding
          isOk={finding.ok}
          head={t.plain(finding.ok ? "edition.lint.ok" : "edition.lint.over")}
          figure={t("edition.lint.total", {
            limit: numberText(finding.limitYen),
            sales: numberText(finding.formula.salesYen),
            percent: finding.formula.percent,
          })}
          what={
            <>
              {t("edition.lint.overBy", { over: numberText(finding.overYen) })}
              {t("edition.lint.totalWhat", {
                limit: numberText(finding.limitYen),
              })}
            </>
          }
          source={t.plain("edition.lint.source.total")}
          href={href}
        />
      );
    case "sales-unknown":
      return (
        <Finding
          isOk={false}
          isHint
          head={t.plain("edition.lint.salesUnknown")}
          figure=""
          what={t("edition.lint.salesUnknownWhat", finding.formula)}
          source={t.plain("edition.lint.source.total")}
          href={href}
        />
      );
    default:
      return (
        <Finding
          isOk={finding.ok}
          head={t.plain(finding.ok ? "edition.lint.ok" : "edition.lint.over")}
          figure={t(`edition.lint.${finding.rule}`, { actual: finding.actual })}
          what={t("edition.lint.streetWhat")}
          source={t.plain("edition.lint.source.street")}
          href={href}
        />
      );
  }
}

/** All prizes together, what they are measured against, and its legal check. */
export function TotalsRow({ rally, tiers, findings, errors }: TotalsProps) {
  const t = useText();
  const total = tiers.reduce((sum, one) => sum + one.valueYen * one.winners, 0);
  const parts = tiers.map(
    ({ valueYen, winners }) => `${numberText(valueYen)}×${numberText(winners)}`,
  );
  const at = (field: "system" | "salesYen" | "streetTimes" | "streetDays") => ({
    name: `rally.${field}`,
    label: t.plain(`edition.form.${field}`),
    value: rally.row[field] ?? "",
    error: errorAt(t, errors, `rally.${field}`),
  });
  const isStreet = rally.row.system === "joint-street";
  return (
    <tbody className="totals">
      <tr>
        <th scope="row">{t("edition.form.totalValue")}</th>
        <td colSpan={5}>
          <p>
            <b className="sum">
              {t("edition.lint.sum", { total: numberText(total) })}
            </b>{" "}
            {parts.length > 0 && `（${parts.join(" ＋ ")}）`}
          </p>
          <div className="frame-fields">
            <TextField
              {...at("salesYen")}
              isNumber
              unit={t("edition.form.yen")}
            />
            <SelectField
              {...at("system")}
              options={systems.map((value) => ({
                value,
                label: t.plain(`edition.form.systems.${value}`),
              }))}
            />
            {(isStreet || at("streetTimes").error) && (
              <>
                <TextField {...at("streetTimes")} isNumber isShort />
                <TextField {...at("streetDays")} isNumber isShort />
              </>
            )}
          </div>
        </td>
        <td className="law">
          <p className="recheck">{t("edition.lint.recheck")}</p>
          {findings.map((finding) =>
            finding.rule === "prize-value" ? null : (
              <WholeFinding key={finding.rule} finding={finding} />
            ),
          )}
        </td>
      </tr>
    </tbody>
  );
}
