import { useText } from "#app/ui/text.tsx";

const pages = ["privacy", "accessibility", "terms", "commerce"] as const;

export function SiteLinks() {
  const t = useText();
  return (
    <div className="foot">
      <nav aria-label={t.plain("common.aboutSite")}>
        {pages.map((page) => (
          <a key={page} href={`/about/${page}`}>
            {t(`common.${page}`)}
          </a>
        ))}
      </nav>
    </div>
  );
}
