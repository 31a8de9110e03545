import type { ParseKeys } from "i18next";
import type { IconName } from "#app/ui/art/icon-paths.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

type Link = {
  href: string;
  icon: IconName;
  label: ParseKeys;
  /** Only for a shop that takes part in the rally. */
  inRally?: true;
};

const links: Link[] = [
  { href: "/merchant/promotions", icon: "tag", label: "merchant.home.list" },
  { href: "/merchant/coupons", icon: "check", label: "shopCoupon.title" },
  {
    href: "/merchant/evening",
    icon: "clock",
    label: "merchant.home.evening",
    inRally: true,
  },
  { href: "/merchant/hours", icon: "sign", label: "merchant.home.hours" },
  { href: "/merchant/ease", icon: "wheelchair", label: "merchant.home.ease" },
  { href: "/merchant/mark", icon: "stamp", label: "merchant.home.mark" },
  {
    href: "/merchant/poster",
    icon: "printer",
    label: "merchant.home.poster",
    inRally: true,
  },
  { href: "/merchant/surveys", icon: "pencil", label: "merchant.home.surveys" },
  { href: "/merchant/devices", icon: "phone", label: "letter.devices.link" },
];

/** Everything that is not for every day, in one list. */
export function MoreLinks({ takesPart }: { takesPart: boolean }) {
  const t = useText();
  return (
    <nav className="more-links" aria-labelledby="more">
      <h2 id="more">{t("merchant.home.more")}</h2>
      <ul>
        {links
          .filter(({ inRally }) => takesPart || !inRally)
          .map(({ href, icon, label }) => (
            <li key={href}>
              <a href={href}>
                <Icon name={icon} size={24} />
                {t(label)}
                <Icon name="chevron-right" />
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
