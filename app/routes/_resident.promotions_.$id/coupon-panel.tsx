import { tokyoDate } from "#app/domain/business-day.ts";
import { LeftLine } from "#app/ui/coupon/left-line.tsx";
import { dayText, timeText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import type { CouponView } from "./queries.server.ts";

/** For somebody without a card: how to come by one, and whom to ask. */
export function FirstStamp({ desk }: { desk: string }) {
  const t = useText();
  return (
    <div className="coupon-no">
      <b>{t("coupon.first")}</b>
      <p>{t("coupon.firstWhy")}</p>
      {desk && (
        <p>
          {t("coupon.ask")} <a href={`tel:${desk}`}>{desk}</a>
        </p>
      )}
    </div>
  );
}

type CouponPanelProps = {
  coupon: CouponView;
  promotion: { id: string; startsOn: string };
  desk: string;
};

/** Whether this card can use it, how often, and the way to the clerk's screen. */
export function CouponPanel({ coupon, promotion, desk }: CouponPanelProps) {
  const t = useText();
  const { refusal, lastUsedAt, hasCard, left } = coupon;
  return (
    <section className="coupon-panel">
      {lastUsedAt && (
        <p>
          {t("coupon.usedAt", {
            day: dayText(t.language, tokyoDate(lastUsedAt), "short"),
            time: timeText(lastUsedAt),
          })}
        </p>
      )}
      {refusal !== null ? (
        <p className="coupon-no">
          {t(`coupon.refused.${refusal}`, {
            day: dayText(t.language, promotion.startsOn),
          })}
        </p>
      ) : !hasCard ? (
        <FirstStamp desk={desk} />
      ) : (
        <>
          <LeftLine left={left} />
          <a className="button main" href={`/promotions/${promotion.id}/use`}>
            {t("coupon.open")}
          </a>
        </>
      )}
    </section>
  );
}
