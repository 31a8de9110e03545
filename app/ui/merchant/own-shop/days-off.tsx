import { useText } from "#app/ui/text.tsx";
import type { AnsweredForm } from "../answered-form.ts";
import { closureError } from "./errors.ts";
import { OwnField } from "./own-field.tsx";

type DaysOffProps = AnsweredForm & { view: { today: string; lastDay: string } };

/** 臨時休業 on another day, or on several. */
export function DaysOff({ view, ...form }: DaysOffProps) {
  const t = useText();
  const range = { min: view.today, max: view.lastDay };
  return (
    <section className="own-part">
      <h2>{t("ownShop.closures.daysTitle")}</h2>
      <p>{t("ownShop.closures.daysWhy")}</p>
      <form method="post" noValidate>
        <input type="hidden" name="intent" value="days" />
        <div className="pair">
          <OwnField
            {...form}
            {...range}
            name="day"
            type="date"
            label={t("ownShop.closures.from")}
            errorKey={closureError}
          />
          <OwnField
            {...form}
            {...range}
            name="lastDay"
            type="date"
            label={t("ownShop.closures.to")}
            hint={t("ownShop.closures.toWhy")}
            errorKey={closureError}
          />
        </div>
        <button className="button">{t("ownShop.closures.days")}</button>
      </form>
    </section>
  );
}
