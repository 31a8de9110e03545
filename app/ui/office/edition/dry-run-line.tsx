import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

type Line = { source: string; tiers: { name: string; reached: number }[] };

/** 「2026年のスタンプなら、C賞 1,102人・…が届きます」; nothing before the first dry run. */
export function DryRunLine({ dryRun }: { dryRun: Line | null }) {
  const t = useText();
  if (dryRun === null) return null;
  const tiers = dryRun.tiers.map(({ name, reached }) =>
    t.plain("edition.dryRun.tier", { name, n: numberText(reached) }),
  );
  return (
    <p>
      {t("edition.dryRun.title")}：
      {t("edition.dryRun.result", {
        source: dryRun.source,
        tiers: tiers.join(t.plain("edition.dryRun.and")),
      })}
    </p>
  );
}
