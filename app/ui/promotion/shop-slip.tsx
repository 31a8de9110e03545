import type { EmblemName } from "#app/domain/emblem.ts";
import type { Names } from "#app/domain/place.ts";
import type { PromotionView } from "#app/domain/promotion-view.ts";
import { wordsOf } from "#app/ui/resident/offer-slip.tsx";
import { useText } from "#app/ui/text.tsx";
import { PromotionSlip } from "./promotion-slip.tsx";

export type SlipSender = {
  /** None where the page is the shop's own. */
  slug: string | null;
  names: Names;
  isSample: boolean;
  emblem: EmblemName | null;
  streetNames: Names;
};

/** A live promotion in a resident's list; its title leads to its own page. */
export function ShopSlip({
  promotion,
  sender,
}: {
  promotion: PromotionView;
  sender: SlipSender;
}) {
  const t = useText();
  return (
    <PromotionSlip
      emblem={sender.emblem}
      streetShort={t.names(sender.streetNames)}
      shopName={t.names(sender.names)}
      shopHref={sender.slug === null ? undefined : `/shops/${sender.slug}`}
      href={`/promotions/${promotion.id}`}
      isSample={sender.isSample}
      kind={promotion.kind}
      until={promotion.endsOn}
      photo={promotion.photo}
      terms={promotion}
      {...wordsOf(t, promotion)}
    />
  );
}
