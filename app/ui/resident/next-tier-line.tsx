import type { Names } from "#app/domain/place.ts";
import type { Progress } from "#app/domain/progress.ts";
import { useText } from "#app/ui/text.tsx";

const counted = {
  stamps: "card.nextTier",
  streets: "card.nextTierStreets",
  "all-streets": "card.nextTierStreets",
} as const;

type NextTier = { names: Names; progress: Progress };

/** 「あと2こで B賞」: the nearest tier in words. */
export function NextTierLine({ next }: { next: NextTier | null }) {
  const t = useText();
  if (!next) return <span className="next-tier">{t("card.allDone")}</span>;
  const [missing] = next.progress.missing;
  const key =
    missing && missing.kind in counted
      ? counted[missing.kind as keyof typeof counted]
      : "card.nextTierOther";
  return (
    <span className="next-tier">
      {t(key, { n: missing?.n ?? 0, tier: t.raw(next.names) })}
    </span>
  );
}
