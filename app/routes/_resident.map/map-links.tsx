import { useText } from "#app/ui/text.tsx";

const links = {
  "/map/live": "liveMap.open",
  "/walk": "mapPage.walk",
  "/courses": "mapPage.allCourses",
  "/map/safety": "mapPage.safety",
} as const;

/** The other maps and walks. */
export function MapLinks() {
  const t = useText();
  return (
    <nav className="map-links" aria-label={t.plain("mapPage.links")}>
      <ul>
        {Object.entries(links).map(([href, key]) => (
          <li key={href}>
            <a href={href}>{t(key)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
