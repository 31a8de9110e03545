import { useText } from "#app/ui/text.tsx";

export function Legend() {
  const t = useText();
  return (
    <ul className="legend">
      <li>
        <svg width="26" height="12" viewBox="0 0 26 12" aria-hidden>
          <path className="l-street" d="M0 0h26l-5 6 5 6H0z" />
        </svg>
        {t("mapPage.legend.street")}
      </li>
      <li>
        <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden>
          <circle className="l-station" r="6" />
        </svg>
        {t("mapPage.legend.station")}
      </li>
      <li>
        <svg width="26" height="8" viewBox="0 0 26 8" aria-hidden>
          <path className="l-river" d="M0 0h26v8H0z" />
        </svg>
        {t("mapPage.legend.river")}
      </li>
      <li>
        <svg width="14" height="16" viewBox="0 0 14 16" aria-hidden>
          <path className="l-office" d="M7 0l7 6v10H0V6z" />
        </svg>
        {t("mapPage.legend.office")}
      </li>
    </ul>
  );
}
