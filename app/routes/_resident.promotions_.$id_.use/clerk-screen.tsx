import type { CouponRefusal } from "#app/domain/coupon.ts";
import { LeftLine } from "#app/ui/coupon/left-line.tsx";
import { UseForm } from "#app/ui/coupon/use-form.tsx";
import { dayText } from "#app/ui/dates.ts";
import { wordsOf } from "#app/ui/resident/offer-slip.tsx";
import { unmarked, useText } from "#app/ui/text.tsx";
import { FirstStamp } from "../_resident.promotions_.$id/coupon-panel.tsx";
import { Slip } from "../_resident.promotions_.$id/promotion-page.tsx";
import type {
  CouponView,
  PromotionPageView,
} from "../_resident.promotions_.$id/queries.server.ts";

type ClerkScreenProps = {
  view: PromotionPageView & {
    coupon: CouponView;
    desk: string;
    pressId: string;
  };
  /** Why the last press was refused. */
  refused: CouponRefusal | "unknown" | null;
};

/** A resident's phone in the clerk's eyes: the slip, and one thing to do. */
export function ClerkScreen({ view, refused }: ClerkScreenProps) {
  const t = useText();
  const { promotion, coupon } = view;
  const words = wordsOf(t, promotion);
  const refusal = refused ?? coupon.refusal;
  const canUse = refusal === null && coupon.hasCard;
  return (
    <section className="page promotion-alone">
      <h1>{t(canUse ? "coupon.show" : "promotionPage.coupon")}</h1>
      <Slip view={{ ...view, promotion: { ...promotion, photo: null } }} />
      {refusal !== null ? (
        <p className="coupon-no" role={refused ? "alert" : undefined}>
          {t(`coupon.refused.${refusal}`, {
            day: dayText(t.language, promotion.startsOn),
          })}
        </p>
      ) : !coupon.hasCard ? (
        <FirstStamp desk={view.desk} />
      ) : (
        <>
          <LeftLine left={coupon.left} />
          <p>{t("coupon.showWhy")}</p>
          <UseForm
            action={`/promotions/${promotion.id}/use`}
            pressId={view.pressId}
            title={words.hasRuby ? unmarked(words.title) : words.title}
          />
        </>
      )}
      <a className="button" href={`/promotions/${promotion.id}`}>
        {t("coupon.back")}
      </a>
    </section>
  );
}
