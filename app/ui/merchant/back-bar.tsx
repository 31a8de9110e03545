import type { ParseKeys } from "i18next";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

/** The page's name and the one way back. */
export function BackBar({
  href,
  title,
  values = {},
}: {
  href: string | null;
  title: ParseKeys;
  /** What the title has blanks for. */
  values?: Record<string, string>;
}) {
  const t = useText();
  return (
    <header className="back-bar">
      {href !== null && (
        <a href={href} aria-label={t.plain("merchant.back")}>
          <Icon name="chevron-left" size={26} />
        </a>
      )}
      <h1>{t(title, values)}</h1>
    </header>
  );
}
