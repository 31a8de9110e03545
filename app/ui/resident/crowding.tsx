import type { Crowding } from "#app/domain/crowding.ts";
import { CrowdingDots } from "#app/ui/map/crowding-sign.tsx";
import { useText } from "#app/ui/text.tsx";

/** How busy a street is now: its mark and its word. Needs `crowding.css`. */
export function CrowdingMark({ crowding }: { crowding: Crowding }) {
  const t = useText();
  return (
    <span className="crowding">
      <svg width="40" height="16" viewBox="-20 -8 40 16" aria-hidden>
        <CrowdingDots crowding={crowding} />
      </svg>
      {t(`liveMap.crowding.${crowding}`)}
    </span>
  );
}
