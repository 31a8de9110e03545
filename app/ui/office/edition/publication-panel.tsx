import type { PrizeFinding } from "#app/domain/prize-law.ts";
import { yearDayText } from "./year-day.ts";
import { useText } from "#app/ui/text.tsx";
import { Wrong } from "../field.tsx";
import { ValueFinding } from "./finding.tsx";
import { sayError } from "./say.ts";
import { WholeFinding } from "./totals-row.tsx";

type Missing =
  | { kind: "no-channel" | "no-tier" | "no-checkpoint" }
  | { kind: "unreachable" | "evidence"; tier: string; error: string };

type Warnings = {
  findings: PrizeFinding[];
  tierNames: Record<string, string>;
  crossing: { name: string; startsOn: string; endsOn: string }[];
};

type PanelProps = {
  slug: string;
  name: string;
  isPublic: boolean;
  hasStamps: boolean;
  missing: Missing[];
  warnings: Warnings;
  refusal: "not-ready" | "already-public" | "not-public" | "has-stamps" | null;
};

function MissingList({ missing }: Pick<PanelProps, "missing">) {
  const t = useText();
  if (missing.length === 0) return <p>{t("edition.publication.ready")}</p>;
  return (
    <section>
      <h2>{t("edition.publication.missing")}</h2>
      <ul>
        {missing.map((one, i) => (
          <li key={i}>
            {"tier" in one
              ? t.plain(`edition.publication.problems.${one.kind}`, {
                  tier: one.tier,
                  why: sayError(t, one.error),
                })
              : t(`edition.publication.problems.${one.kind}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function WarningList({ warnings }: Pick<PanelProps, "warnings">) {
  const t = useText();
  const { findings, tierNames, crossing } = warnings;
  return (
    <>
      {crossing.map(({ name, startsOn, endsOn }) => (
        <p key={name}>
          {t.plain("edition.publication.overlap", {
            name,
            from: yearDayText(t.language, startsOn),
            to: yearDayText(t.language, endsOn),
          })}
        </p>
      ))}
      {findings.length > 0 && (
        <section>
          <h2>{t("edition.publication.warnings")}</h2>
          {findings.map((finding, i) =>
            finding.rule === "prize-value" ? (
              <div key={i}>
                <h3>{tierNames[finding.tierId]}</h3>
                <ValueFinding finding={finding} />
              </div>
            ) : (
              <WholeFinding key={i} finding={finding} />
            ),
          )}
          <p>{t("edition.publication.warningsNote")}</p>
        </section>
      )}
    </>
  );
}

/** Whether a rally is public, what it lacks, what to think of, and the switch. */
export function PublicationPanel(props: PanelProps) {
  const t = useText();
  const { slug, name, isPublic, hasStamps, missing, warnings, refusal } = props;
  const canSwitch = isPublic ? !hasStamps : missing.length === 0;
  return (
    <>
      <h1>{t("edition.publication.titleOf", { name })}</h1>
      {refusal && <Wrong>{t(`edition.publication.refusals.${refusal}`)}</Wrong>}
      <p className="lead" role="status">
        {t(`edition.publication.${isPublic ? "isPublic" : "isDraft"}`)}
      </p>
      {(!isPublic || missing.length > 0) && <MissingList missing={missing} />}
      <WarningList warnings={warnings} />
      {isPublic && <p>{t("edition.publication.unpublishNote")}</p>}
      <form method="post">
        <p className="buttons">
          {canSwitch && (
            <button
              className={isPublic ? "button" : "button main"}
              name="to"
              value={isPublic ? "draft" : "public"}
            >
              {t(`edition.publication.${isPublic ? "unpublish" : "publish"}`)}
            </button>
          )}
          <a className="button" href={`/ward/editions/${slug}`}>
            {t("edition.form.title", { name })}
          </a>
        </p>
      </form>
    </>
  );
}
