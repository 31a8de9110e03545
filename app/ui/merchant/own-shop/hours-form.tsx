import { WEEK } from "#app/domain/hours-text.ts";
import { useText } from "#app/ui/text.tsx";
import { type AnsweredForm, textOf } from "../answered-form.ts";
import { DayRow } from "./day-row.tsx";
import { HoursRow } from "./hours-row.tsx";
import { MonthlyRows } from "./monthly-rows.tsx";

/** A shop's week: the usual hours once, each day in one press, what is special. */
export function HoursForm({
  version,
  ...form
}: AnsweredForm & { version: number }) {
  const t = useText();
  return (
    <form method="post" className="hours-form" noValidate>
      <input type="hidden" name="version" value={version} />
      <fieldset className="own-part">
        <legend>{t("ownShop.hours.usual")}</legend>
        <HoursRow of="u" {...form} />
      </fieldset>
      <section className="own-part">
        <h2>{t("ownShop.hours.days")}</h2>
        {WEEK.map((day) => (
          <DayRow key={day} day={day} {...form} />
        ))}
      </section>
      <section className="own-part">
        <h2>{t("ownShop.hours.special")}</h2>
        <MonthlyRows {...form} />
        <label className="tick">
          <input
            type="checkbox"
            name="closedOnHolidays"
            defaultChecked={textOf(form.typed, "closedOnHolidays") !== ""}
          />
          {t("ownShop.hours.holidays")}
        </label>
      </section>
      <button className="button main big">{t("ownShop.hours.save")}</button>
    </form>
  );
}
