import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

/** What is left: for this card, and in all where there is a limit. */
export function LeftLine({
  left,
}: {
  left: { onCard: number; inAll: number | null };
}) {
  const t = useText();
  return (
    <p className="coupon-left">
      <span>{t("coupon.onCard", { n: numberText(left.onCard) })}</span>
      {left.inAll !== null && (
        <span>{t("coupon.inAll", { n: numberText(left.inAll) })}</span>
      )}
    </p>
  );
}
