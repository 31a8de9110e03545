import type { Geography } from "#app/domain/geography.ts";
import { useText } from "#app/ui/text.tsx";

/** What the signs of this ward's drawing mean. */
export function Legend({ geography }: { geography: Geography }) {
  const t = useText();
  const { stations, rivers, landmarks } = geography;
  const hasOffice = landmarks.some(({ kind }) => kind === "office");
  return (
    <ul className="legend">
      <li>
        <svg width="26" height="12" viewBox="0 0 26 12" aria-hidden>
          <path className="l-street" d="M0 0h26l-5 6 5 6H0z" />
        </svg>
        {t("mapPage.legend.street")}
      </li>
      {stations.length > 0 && (
        <li>
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden>
            <circle className="l-station" r="6" />
          </svg>
          {t("mapPage.legend.station")}
        </li>
      )}
      {rivers.length > 0 && (
        <li>
          <svg width="26" height="8" viewBox="0 0 26 8" aria-hidden>
            <path className="l-river" d="M0 0h26v8H0z" />
          </svg>
          {t("mapPage.legend.river")}
        </li>
      )}
      {hasOffice && (
        <li>
          <svg width="14" height="16" viewBox="0 0 14 16" aria-hidden>
            <path className="l-office" d="M7 0l7 6v10H0V6z" />
          </svg>
          {t("mapPage.legend.office")}
        </li>
      )}
    </ul>
  );
}
