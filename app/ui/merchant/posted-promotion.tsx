import type { PromotionState } from "#app/domain/promotion.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import type { IconName } from "#app/ui/art/icon-paths.ts";
import { dayText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

export type Posted = {
  id: string;
  kind: "news" | "offer";
  title: string;
  startsOn: string;
  endsOn: string;
  state: PromotionState;
};

const icons: Record<PromotionState, IconName> = {
  live: "check",
  scheduled: "clock",
  ended: "pause",
  withdrawn: "close",
};

/** One line of a shop's own list: what, when, and where it stands. */
export function PostedPromotion({ promotion }: { promotion: Posted }) {
  const t = useText();
  const { id, kind, title, startsOn, endsOn, state } = promotion;
  const from = dayText(t.language, startsOn, "short");
  const to = dayText(t.language, endsOn, "short");
  return (
    <li className="posted">
      <p className={`posted-state is-${state}`}>
        <b>
          <Icon name={icons[state]} />
          {t(`merchant.promotions.state.${state}`)}
        </b>
        <span className="tag">{t(`promotionPage.${kind}`)}</span>
      </p>
      <h2>{title}</h2>
      <p>
        {startsOn === endsOn
          ? t("merchant.promotions.oneDay", { day: from })
          : t("merchant.promotions.period", { from, to })}
      </p>
      {state !== "withdrawn" && (
        <a
          href={`/merchant/promotions/${id}`}
          aria-label={`${t.plain("merchant.promotions.edit")} ${title}`}
        >
          {t("merchant.promotions.edit")}
        </a>
      )}
    </li>
  );
}
