import type { ParseKeys } from "i18next";
import type { IconName } from "#app/ui/art/icon-paths.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

type ActionRowProps = {
  href: string;
  icon: IconName;
  label: ParseKeys;
  why: ParseKeys;
  isMain?: boolean;
};

/** One thing to do, as wide as the screen. */
export function ActionRow({ href, icon, label, why, isMain }: ActionRowProps) {
  const t = useText();
  return (
    <li>
      <a className={isMain ? "row row-main" : "row"} href={href}>
        <Icon name={icon} size={34} />
        <span className="row-words">
          <b>{t(label)}</b>
          <span>{t(why)}</span>
        </span>
        <Icon name="chevron-right" size={24} />
      </a>
    </li>
  );
}
