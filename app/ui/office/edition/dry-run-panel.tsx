import { tokyoDate } from "#app/domain/business-day.ts";
import type { DryRunResult } from "#app/domain/dry-run.ts";
import { dayText, numberText, timeText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";
import { DryRunLine } from "./dry-run-line.tsx";
import { SelectField } from "../field.tsx";

type Run = {
  id: string;
  source: string;
  finishedAt: Date | null;
  result: DryRunResult | null;
};

type PanelProps = {
  slug: string;
  name: string;
  hasShops: boolean;
  sources: { id: string; name: string; cards: number }[];
  runs: Run[];
  isUnknown: boolean;
};

function RunRow({ run }: { run: Run }) {
  const t = useText();
  const { source, finishedAt, result } = run;
  if (!finishedAt || !result)
    return (
      <li role="status">
        <p>{t.plain("edition.dryRun.waiting", { source })}</p>
        <a className="button" href="">
          {t("edition.dryRun.update")}
        </a>
      </li>
    );
  return (
    <li>
      <DryRunLine dryRun={{ source, tiers: result.tiers }} />
      <p className="caption">
        {t("edition.dryRun.of", {
          cards: numberText(result.cards),
          stamps: numberText(result.stamps),
          day: unmarked(dayText(t.language, tokyoDate(finishedAt), "short")),
          time: timeText(finishedAt),
        })}
      </p>
    </li>
  );
}

/** Which earlier rally to try these rules on, and what came of it. */
export function DryRunPanel(props: PanelProps) {
  const t = useText();
  const { slug, name, hasShops, sources, runs, isUnknown } = props;
  return (
    <>
      <h1>{t("edition.dryRun.titleOf", { name })}</h1>
      <p>{t("edition.dryRun.lead")}</p>
      <p>{t("edition.dryRun.how")}</p>
      {!hasShops && <p className="error">{t("edition.dryRun.noShops")}</p>}
      {sources.length === 0 ? (
        <p>{t("edition.dryRun.none")}</p>
      ) : (
        <form method="post">
          <SelectField
            name="source"
            label={t.plain("edition.dryRun.source")}
            value={sources[0]!.id}
            error={isUnknown ? t.plain("edition.dryRun.unknownSource") : null}
            options={sources.map(({ id, name: source, cards }) => ({
              value: id,
              label: t.plain("edition.dryRun.sourceOf", {
                name: source,
                n: numberText(cards),
              }),
            }))}
          />
          <p className="buttons">
            <button className="button main">
              {t("edition.dryRun.submit")}
            </button>
            <a className="button" href={`/ward/editions/${slug}`}>
              {t("edition.form.title", { name })}
            </a>
          </p>
        </form>
      )}
      <h2>{t("edition.dryRun.results")}</h2>
      {runs.length === 0 && <p>{t("edition.dryRun.noResults")}</p>}
      <ul className="runs">
        {runs.map((run) => (
          <RunRow key={run.id} run={run} />
        ))}
      </ul>
    </>
  );
}
