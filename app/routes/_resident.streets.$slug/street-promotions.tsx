import type { PromotionView } from "#app/domain/promotion-view.ts";
import { ShopSlip, type SlipSender } from "#app/ui/promotion/shop-slip.tsx";
import { useText } from "#app/ui/text.tsx";

type Placed = { promotion: PromotionView; sender: SlipSender };

/** What the street's shops say, and others that chose to say it here. */
export function StreetPromotions({ placed }: { placed: Placed[] }) {
  const t = useText();
  if (placed.length === 0) return null;
  return (
    <>
      <h2>{t("slip.here")}</h2>
      <ul className="promotions">
        {placed.map(({ promotion, sender }) => (
          <li key={promotion.id}>
            <ShopSlip promotion={promotion} sender={sender} />
          </li>
        ))}
      </ul>
    </>
  );
}
