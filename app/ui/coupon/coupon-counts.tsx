import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

type CouponCount = {
  id: string;
  title: string;
  /** Null without a limit. */
  stock: number | null;
  used: number;
};

/** How many of each live coupon are used. */
export function CouponCounts({ counts }: { counts: CouponCount[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t("shopCoupon.counts")}</h2>
      {counts.length === 0 && <p>{t("shopCoupon.noneLive")}</p>}
      <ul>
        {counts.map(({ id, title, stock, used }) => (
          <li key={id} className="posted">
            <h3>{title}</h3>
            <p>
              {stock === null
                ? t("shopCoupon.used", { used: numberText(used) })
                : t("shopCoupon.usedOf", {
                    stock: numberText(stock),
                    used: numberText(used),
                  })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
