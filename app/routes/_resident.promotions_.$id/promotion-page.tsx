import { Icon } from "#app/ui/art/icons.tsx";
import { SealBefore } from "#app/ui/art/seal-before.tsx";
import { PromotionSlip } from "#app/ui/promotion/promotion-slip.tsx";
import { markOf, numberLabel } from "#app/ui/resident/mark.ts";
import { wordsOf } from "#app/ui/resident/offer-slip.tsx";
import { OpenLine } from "#app/ui/resident/open-line.tsx";
import { useText } from "#app/ui/text.tsx";
import type { PromotionPageView } from "./queries.server.ts";

/** The slip as every list shows it, alone and larger. */
export function Slip({ view }: { view: PromotionPageView }) {
  const t = useText();
  const { promotion, shop, street } = view;
  return (
    <PromotionSlip
      emblem={street.emblem}
      streetShort={t.names(street.shortNames)}
      shopName={t.names(shop.names)}
      isSample={shop.isSample}
      kind={promotion.kind}
      until={promotion.endsOn}
      photo={promotion.photo}
      terms={promotion}
      {...wordsOf(t, promotion)}
    />
  );
}

/** Whose it is: the shop's mark, whether it is open, and the ways there. */
export function FromShop({ view }: { view: PromotionPageView }) {
  const t = useText();
  const { shop, street, number, open } = view;
  return (
    <section className="coupon-panel">
      <div className="promotion-from">
        <SealBefore
          id="seal"
          mark={markOf(view)}
          streetName={street.name}
          number={t.plain("landing.sealNumber", {
            number: numberLabel(number),
          })}
          size={88}
          band={t.plain("landing.sealBand")}
          label={t.plain("landing.sealLabel", {
            street: t.plainName(street.names),
            shop: t.plainName(shop.names),
          })}
        />
        <div>
          <a href={`/shops/${shop.slug}`}>{t.names(shop.names)}</a>
          <p>
            <OpenLine open={open} />
          </p>
        </div>
      </div>
      <a className="button" href={`/map?street=${street.slug}`}>
        <Icon name="map" />
        {t("shopPage.onMap")}
      </a>
    </section>
  );
}
