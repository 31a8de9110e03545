import { useNumber } from "#app/domain/coupon.ts";
import { timeText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

type UndoFormProps = { id: string; at: Date };

/** One press takes a use back; its name says which. */
export function UndoForm({ id, at }: UndoFormProps) {
  const t = useText();
  return (
    <form method="post" action={`/merchant/coupons/${id}/undo`}>
      <button
        className="button"
        aria-label={t.plain("shopCoupon.undoLabel", {
          time: timeText(at),
          number: useNumber(id),
        })}
      >
        {t("shopCoupon.undo")}
      </button>
    </form>
  );
}
