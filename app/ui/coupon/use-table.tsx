import { type ShopUse, useNumber } from "#app/domain/coupon.ts";
import { timeText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { UndoForm } from "./undo-form.tsx";

/** A shop's coupons used on a day, each with its undo while there is time. */
export function UseTable({ uses }: { uses: ShopUse[] }) {
  const t = useText();
  return (
    <>
      <p>{t("shopCoupon.undoNote")}</p>
      <table className="day-table">
        <caption>{t("shopCoupon.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("shopCoupon.when")}</th>
            <th scope="col">{t("shopCoupon.what")}</th>
            <th scope="col">{t("shopCoupon.undoHead")}</th>
          </tr>
        </thead>
        <tbody>
          {uses.map(({ id, title, at, lastDigits, isUndone, canUndo }) => (
            <tr key={id}>
              <td>
                <time dateTime={at.toISOString()}>{timeText(at)}</time>
              </td>
              <td>
                {isUndone ? <s>{title}</s> : title}
                <small>
                  {t("shopCoupon.number", {
                    number: useNumber(id),
                    digits: lastDigits,
                  })}
                </small>
              </td>
              <td>
                {canUndo && <UndoForm id={id} at={at} />}
                {isUndone ? t("shopCoupon.undone") : !canUndo && "—"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
