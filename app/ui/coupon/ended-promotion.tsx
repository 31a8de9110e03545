import { dayText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

type EndedPromotionProps = {
  promotion: { endsOn: string; slug: string };
};

/** Behind an old link: it is over, and where to look instead. */
export function EndedPromotion({ promotion }: EndedPromotionProps) {
  const t = useText();
  const { endsOn, slug } = promotion;
  return (
    <section className="page">
      <h1>{t("coupon.over")}</h1>
      <p>{t("coupon.overWhy", { day: dayText(t.language, endsOn) })}</p>
      <a className="button" href={`/shops/${slug}`}>
        {t("coupon.toShop")}
      </a>
      <a className="button" href="/promotions">
        {t("coupon.toOthers")}
      </a>
    </section>
  );
}
