import { percentOf } from "#app/ui/office/figures/split.ts";
import type { Split } from "#app/ui/office/figures/types.ts";
import { SplitBar } from "#app/ui/office/split-bar.tsx";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

/** Paper against digital, with what the desk typed in. */
export function Share({ digital, paper, desk, total }: Split) {
  const t = useText();
  const share = percentOf(digital, total);
  const solid = t.plain("ward.tally.shareDigital", { percent: share });
  const hatched = t.plain("ward.tally.sharePaper", {
    percent: total === 0 ? 0 : 100 - share,
  });
  return (
    <div className="share">
      <dt>{t("ward.tally.share")}</dt>
      <dd>
        <span className="share-names">
          <b>{solid}</b>
          <b>{hatched}</b>
        </span>
        <SplitBar
          digital={digital}
          paper={paper}
          most={total}
          height={26}
          label={`${solid} ${hatched}`}
        />
      </dd>
      <dd>
        {t("ward.tally.shareNote", {
          digital: numberText(digital),
          paper: numberText(paper),
          desk: numberText(desk),
        })}
      </dd>
    </div>
  );
}
