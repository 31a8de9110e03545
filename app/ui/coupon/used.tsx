import { useNumber } from "#app/domain/coupon.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { secondText, timeText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

export type UsedView = {
  id: string;
  at: Date;
  isUndone: boolean;
  /** The server's clock when the page was made. */
  now: Date;
};

/** Right after a use: when, its number, and a clock that runs, which a picture of the screen does not. */
export function Used({ used }: { used: UsedView }) {
  const t = useText();
  if (used.isUndone)
    return (
      <div className="coupon-used" role="status">
        <p className="coupon-used-head">{t("coupon.undone")}</p>
        <p>{t("coupon.undoneWhy")}</p>
      </div>
    );
  return (
    <div className="coupon-used" role="status">
      <p className="coupon-used-head">
        <Icon name="check" size={34} />
        {t("coupon.used")}
      </p>
      <p className="coupon-used-at">
        <time dateTime={used.at.toISOString()}>{timeText(used.at)}</time>
      </p>
      <p className="coupon-used-number">
        {t("coupon.number", { number: useNumber(used.id) })}
      </p>
      <p className="coupon-clock">
        {t("coupon.clock")}{" "}
        <time data-clock={used.now.getTime()} aria-live="off">
          {secondText(used.now)}
        </time>
      </p>
    </div>
  );
}
