import { dayText, hourText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import type { AnsweredForm } from "../answered-form.ts";
import { closureError } from "./errors.ts";
import { OwnField } from "./own-field.tsx";

type Today = {
  today: string;
  isHoliday: boolean;
  usual: { open: string; close: string }[];
  own: { id: string; until: string | null } | null;
  earlyTimes: { time: string; shown: string }[];
};

type TodayProps = AnsweredForm & { view: Today };

function EarlyClose({ view, ...form }: TodayProps) {
  const t = useText();
  return (
    <section>
      <h3>{t("ownShop.closures.earlyTitle")}</h3>
      {view.earlyTimes.length > 0 ? (
        <form method="post" className="early-times">
          <input type="hidden" name="intent" value="early" />
          {view.earlyTimes.map(({ time, shown }) => (
            <button key={time} className="button" name="closesAt" value={time}>
              {t("ownShop.closures.until", { time: hourText(shown) })}
            </button>
          ))}
        </form>
      ) : (
        <p>{t("ownShop.closures.earlyNone")}</p>
      )}
      <form method="post" className="early-other" noValidate>
        <input type="hidden" name="intent" value="early" />
        <OwnField
          {...form}
          name="closesAt"
          type="time"
          label={t("ownShop.closures.otherTime")}
          errorKey={closureError}
        />
        <button className="button">{t("ownShop.closures.early")}</button>
      </form>
    </section>
  );
}

/** Today in one press: shut all day, or early. */
export function TodayClosure({ view, ...form }: TodayProps) {
  const t = useText();
  const { usual, own, today } = view;
  const separator = t.plain("common.separator");
  const hours = usual.map(({ open, close }) =>
    t.plain("opening.span", { open: hourText(open), close: hourText(close) }),
  );
  const isShut = own !== null && own.until === null;
  return (
    <section className="own-part">
      <h2>
        {t("ownShop.closures.today", {
          day: dayText(t.language, today, "long", view.isHoliday),
        })}
      </h2>
      {usual.length === 0 ? (
        <p>{t("ownShop.closures.offToday")}</p>
      ) : (
        <>
          <p>{t("ownShop.closures.usual", { hours: hours.join(separator) })}</p>
          {isShut ? (
            <p>
              <b>{t("ownShop.closures.shutAlready")}</b>
            </p>
          ) : (
            <form method="post">
              <input type="hidden" name="intent" value="closed-today" />
              <button className="button main big">
                {t("ownShop.closures.closeToday")}
              </button>
            </form>
          )}
          <EarlyClose view={view} {...form} />
        </>
      )}
    </section>
  );
}
