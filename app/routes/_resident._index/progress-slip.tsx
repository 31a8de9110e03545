import { Icon } from "#app/ui/art/icons.tsx";
import { ProgressRing } from "#app/ui/art/progress-ring.tsx";
import { NextTierLine } from "#app/ui/resident/next-tier-line.tsx";
import { useText } from "#app/ui/text.tsx";
import type { HomeView } from "./route.tsx";

/** How far this card is; how to begin, for who has none. */
export function ProgressSlip({ view }: { view: HomeView }) {
  const t = useText();
  if (!view.hasCard) return <p className="home-start">{t("home.start")}</p>;
  const progress = view.next?.progress;
  return (
    <a className="progress-slip" href="/card">
      {progress && (
        <ProgressRing
          have={Math.min(progress.have, progress.goal)}
          goal={progress.goal}
          label={t.plain("card.ringLabel", {
            have: progress.have,
            goal: progress.goal,
          })}
          size={64}
        />
      )}
      <span>
        <NextTierLine next={view.next} />
        {view.enterable && (
          <small>
            {t("card.canEnterTier", { tier: t.raw(view.enterable) })}
          </small>
        )}
      </span>
      <Icon name="chevron-right" />
    </a>
  );
}
