import type { ReactNode } from "react";
import type { PrizeFinding } from "#app/domain/prize-law.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { numberText } from "#app/ui/dates.ts";
import { type TextOf, useText } from "#app/ui/text.tsx";

type ValueProps = {
  finding: Extract<PrizeFinding, { rule: "prize-value" }>;
};

const GENERAL_MOST = 100_000;

/** A finding: a sign and words, the figure, what to do, and where the law says so. */
export function Finding({
  isOk,
  isHint = false,
  head,
  figure,
  what,
  source,
  href,
}: {
  isOk: boolean;
  /** Something to know, not something wrong. */
  isHint?: boolean;
  head: string;
  figure: ReactNode;
  what: ReactNode;
  source: string;
  href: string;
}) {
  const isOver = !isOk && !isHint;
  const sign = isOver ? "warning" : isHint ? "pencil" : "check";
  return (
    <div className={isOver ? "finding over" : "finding"}>
      <Icon name={sign} size={20} />
      <div>
        <p>
          <b>{head}</b> {figure}
        </p>
        {!isOk && <p>{what}</p>}
        <a href={href} rel="noreferrer">
          {source}
        </a>
      </div>
    </div>
  );
}

function formulaText(t: TextOf, { finding }: ValueProps): string {
  const { system, stamps, yenAStamp, transactionYen } = finding.formula;
  if (system === "everyone")
    return transactionYen < 1_000
      ? t.plain("edition.lint.formula.everyoneSmall")
      : t.plain("edition.lint.formula.everyone", {
          transaction: numberText(transactionYen),
        });
  if (system !== "general") return t.plain("edition.lint.formula.joint");
  if (finding.limitYen === GENERAL_MOST && transactionYen * 20 > GENERAL_MOST)
    return t.plain("edition.lint.formula.capped");
  return t.plain("edition.lint.formula.general", {
    stamps,
    yen: numberText(yenAStamp),
  });
}

/** One prize against its limit. */
export function ValueFinding({ finding }: ValueProps) {
  const t = useText();
  const { ok, limitYen, overYen, formula, source } = finding;
  const limit = numberText(limitYen);
  const system = formula.system === "joint-street" ? "joint" : formula.system;
  return (
    <Finding
      isOk={ok}
      head={t.plain(ok ? "edition.lint.ok" : "edition.lint.over")}
      figure={t("edition.lint.limit", {
        limit,
        formula: formulaText(t, { finding }),
      })}
      what={
        <>
          {t("edition.lint.overBy", { over: numberText(overYen) })}
          {t(`edition.lint.what.${system}`, { limit })}
        </>
      }
      source={t.plain(`edition.lint.source.${system}`)}
      href={source.url}
    />
  );
}
