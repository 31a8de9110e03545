import type { CouponRefusal } from "#app/domain/coupon.ts";
import { LeftLine } from "#app/ui/coupon/left-line.tsx";
import { UndoForm } from "#app/ui/coupon/undo-form.tsx";
import { UseForm } from "#app/ui/coupon/use-form.tsx";
import { Used, type UsedView } from "#app/ui/coupon/used.tsx";
import { dayText } from "#app/ui/dates.ts";
import { WhenLine } from "#app/ui/promotion/terms.tsx";
import { useText } from "#app/ui/text.tsx";
import type { ShopCouponView } from "./shop-coupons.server.ts";

function Coupon({ coupon }: { coupon: ShopCouponView }) {
  const t = useText();
  const { id, title, refusal, left, pressId, startsOn } = coupon;
  return (
    <article className="coupon-row">
      <h3>{title}</h3>
      <WhenLine terms={coupon} />
      {refusal !== null ? (
        <p>
          {t(`shopCoupon.refused.${refusal}`, {
            day: dayText(t.language, startsOn),
          })}
        </p>
      ) : (
        <>
          <LeftLine left={left} />
          <UseForm pressId={pressId} title={title} fields={{ coupon: id }} />
        </>
      )}
    </article>
  );
}

type ShopCouponsProps = {
  coupons: ShopCouponView[];
  used: UsedView | null;
  /** Why the last press was refused; `from` is the first day of its coupon. */
  refusal: { why: CouponRefusal | "unknown"; from: string } | null;
};

/** The shop's coupons for the card in its hands; nothing where none is live. */
export function ShopCoupons({ coupons, used, refusal }: ShopCouponsProps) {
  const t = useText();
  if (coupons.length === 0 && !used && !refusal) return null;
  return (
    <section className="coupon-panel">
      <h2>{t("shopCoupon.onCard")}</h2>
      {refusal && (
        <div className="told" role="alert">
          <p className="told-head">{t("shopCoupon.refusedHead")}</p>
          <p>
            {t(`shopCoupon.refused.${refusal.why}`, {
              day: refusal.from && dayText(t.language, refusal.from),
            })}
          </p>
        </div>
      )}
      {used && <Used used={used} />}
      {used && !used.isUndone && <UndoForm id={used.id} at={used.at} />}
      {coupons.map((coupon) => (
        <Coupon key={coupon.id} coupon={coupon} />
      ))}
    </section>
  );
}
