import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";

type HiddenNoticeProps = { hidden: { id: string; title: string } | null };

/** The ward took something off every page and waits for the shop to correct it. */
export function HiddenNotice({ hidden }: HiddenNoticeProps) {
  const t = useText();
  if (!hidden) return null;
  return (
    <a className="survey-notice" href={`/merchant/promotions/${hidden.id}`}>
      <Icon name="warning" size={26} />
      <span>
        <b>{t("post.hiddenNotice", { title: hidden.title })}</b>
        <span>{t("post.hiddenNoticeWhy")}</span>
      </span>
      <Icon name="chevron-right" />
    </a>
  );
}
