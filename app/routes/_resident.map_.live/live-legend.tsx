import { useText } from "#app/ui/text.tsx";

const signs = ["open", "visited", "offer", "shut", "cluster"] as const;

/** What the signs on the interactive map mean. */
export function LiveLegend() {
  const t = useText();
  return (
    <ul className="live-legend">
      {signs.map((sign) => (
        <li key={sign}>
          <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden>
            <circle className={`lv-${sign}`} r={sign === "offer" ? 5 : 7.5} />
          </svg>
          {t(`liveMap.legend.${sign}`)}
        </li>
      ))}
    </ul>
  );
}
