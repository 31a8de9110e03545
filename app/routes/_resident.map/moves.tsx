import { useText } from "#app/ui/text.tsx";
import type { MapView } from "./route.tsx";

const signs = {
  closer: "M12 4v16M4 12h16",
  farther: "M4 12h16",
  left: "M20 12H5m6-7-7 7 7 7",
  up: "M12 20V5m-7 6 7-7 7 7",
  down: "M12 4v15m7-6-7 7-7-7",
  right: "M4 12h15m-6 7 7-7-7-7",
} as const;

/** Plain links that move the map and change its scale; one that leads nowhere is shown faint. */
export function Moves({ moves }: { moves: MapView["moves"] }) {
  const t = useText();
  const shown = (Object.keys(signs) as (keyof typeof signs)[]).filter(
    (name) => moves.whole !== null || name === "closer",
  );
  return (
    <nav className="map-moves" aria-label={t.plain("mapPage.move")}>
      {shown.map((name) => {
        const sign = (
          <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden>
            <path d={signs[name]} />
          </svg>
        );
        const href = moves[name];
        return href === null ? (
          <span key={name} className="move off" aria-hidden>
            {sign}
          </span>
        ) : (
          <a key={name} className="move" href={`${href}#map`} rel="nofollow">
            {sign}
            <span className={moves.whole ? "hidden" : undefined}>
              {t(`mapPage.${name}`)}
            </span>
          </a>
        );
      })}
      {moves.whole && (
        <a className="move" href={`${moves.whole}#map`} rel="nofollow">
          {t("mapPage.whole")}
        </a>
      )}
    </nav>
  );
}
