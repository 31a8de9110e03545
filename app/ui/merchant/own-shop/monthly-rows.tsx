import { WEEK } from "#app/domain/hours-text.ts";
import { weekdayText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";
import { type AnsweredForm, inView, listOf, textOf } from "../answered-form.ts";
import { FieldError } from "../field.tsx";
import { hoursError } from "./errors.ts";

const LEAST_ROWS = 2;
const MOST_ROWS = 7;
const WEEKS = ["1", "2", "3", "4", "5"];

type MonthlyRowProps = AnsweredForm & { row: number };

function MonthlyRow({ row, typed, errors }: MonthlyRowProps) {
  const t = useText();
  const [day, weeks] = [`m${row}Day`, `m${row}Week`];
  const code = errors[day]?.[0];
  const chosen = listOf(typed, weeks);
  return (
    <fieldset className="monthly-row">
      <legend className="unseen">{t("ownShop.hours.monthly")}</legend>
      <label htmlFor={day}>{t("ownShop.hours.monthlyDay")}</label>
      <select
        id={day}
        name={day}
        defaultValue={textOf(typed, day)}
        {...inView(code !== undefined)}
        aria-invalid={code ? true : undefined}
        aria-describedby={code && `${day}-error`}
      >
        <option value="">{t.plain("ownShop.hours.monthlyNone")}</option>
        {WEEK.map((one) => (
          <option key={one} value={one}>
            {unmarked(weekdayText(t.language, one))}
          </option>
        ))}
      </select>
      {WEEKS.map((week) => (
        <label key={week} className="tick">
          <input
            type="checkbox"
            name={weeks}
            value={week}
            defaultChecked={chosen.includes(week)}
          />
          {t("ownShop.hours.monthlyWeek", { week })}
        </label>
      ))}
      <FieldError id={`${day}-error`}>{code && t(hoursError(code))}</FieldError>
    </fieldset>
  );
}

/** Days off such as 第3水曜: two rows, or as many as there are. */
export function MonthlyRows(form: AnsweredForm) {
  const t = useText();
  const isUsed = (row: number) => textOf(form.typed, `m${row}Day`) !== "";
  const rows = Array.from({ length: MOST_ROWS }, (_, row) => row);
  return (
    <div>
      <h3>{t("ownShop.hours.monthly")}</h3>
      {rows
        .filter((row) => row < LEAST_ROWS || isUsed(row))
        .map((row) => (
          <MonthlyRow key={row} row={row} {...form} />
        ))}
    </div>
  );
}
