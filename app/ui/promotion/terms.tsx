import type { Holding } from "#app/domain/promotion.ts";
import type { PromotionTerms } from "#app/domain/promotion-view.ts";
import { hourText, numberText, weekdayText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

const WORKDAYS = "1,2,3,4,5";
const WEEKEND = "0,6";

function Days({ weekdays }: { weekdays: number[] }) {
  const t = useText();
  const chosen = weekdays.toSorted().join();
  if (chosen === WORKDAYS) return t("slip.weekdays");
  if (chosen === WEEKEND) return t("slip.weekend");
  const days = weekdays
    .toSorted((a, b) => (a || 7) - (b || 7))
    .map((day) => weekdayText(t.language, day))
    .join(t.plain("common.separator"));
  return t("slip.days", { days });
}

/** On which weekdays and at what hours it holds: 平日 14:00〜17:00; nothing where it always does. */
export function WhenLine({ terms }: { terms: Holding }) {
  const t = useText();
  const { weekdays, fromTime, toTime } = terms;
  if (!weekdays && fromTime === "") return null;
  return (
    <span>
      {weekdays && <Days weekdays={weekdays} />}{" "}
      {fromTime !== "" &&
        t("opening.span", {
          open: hourText(fromTime),
          close: hourText(toTime),
        })}
    </span>
  );
}

/** How many there are, how often one card can, and whether any are left. */
export function StockLine({ terms }: { terms: PromotionTerms }) {
  const t = useText();
  const { stock, perCard, isSoldOut } = terms;
  return (
    <>
      {perCard !== null && (
        <span>{t("slip.perCard", { n: numberText(perCard) })}</span>
      )}
      {stock !== null && (
        <span>{t("slip.stock", { n: numberText(stock) })}</span>
      )}
      {isSoldOut && <b className="sold-out">{t("slip.soldOut")}</b>}
    </>
  );
}
