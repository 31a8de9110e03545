import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

export type Tab = "home" | "map" | "card" | "offers";

const tabs = [
  { tab: "home", href: "/", icon: "home" },
  { tab: "map", href: "/map", icon: "map" },
  { tab: "card", href: "/card", icon: "card" },
  { tab: "offers", href: "/promotions", icon: "tag" },
] as const;

export function TabBar({ current }: { current: Tab | null }) {
  const t = useText();
  return (
    <nav className="tabs" aria-label={t.plain("common.mainMenu")}>
      <ul>
        {tabs.map(({ tab, href, icon }) => (
          <li key={tab}>
            <a href={href} aria-current={tab === current ? "page" : undefined}>
              <Icon name={icon} size={24} />
              {t(`common.tabs.${tab}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
