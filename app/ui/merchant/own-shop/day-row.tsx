import type { Weekday } from "#app/domain/business-day.ts";
import { dayModes } from "#app/domain/own-hours.ts";
import { weekdayText } from "#app/ui/dates.ts";
import { Marked, useText } from "#app/ui/text.tsx";
import { type AnsweredForm, inView, textOf } from "../answered-form.ts";
import { FieldError } from "../field.tsx";
import { hoursError } from "./errors.ts";
import { HoursRow } from "./hours-row.tsx";

type DayRowProps = AnsweredForm & { day: Weekday };

/** One weekday: the usual hours, a day off, or its own. */
export function DayRow({ day, ...form }: DayRowProps) {
  const t = useText();
  const name = `d${day}`;
  const chosen = textOf(form.typed, name);
  const code = form.errors[name]?.[0];
  return (
    <fieldset className="day-row">
      <legend>
        <Marked text={weekdayText(t.language, day)} />
      </legend>
      <div className="day-modes">
        {dayModes.map((mode, i) => (
          <label key={mode} className="tick">
            <input
              type="radio"
              name={name}
              value={mode}
              defaultChecked={chosen === mode}
              {...(i === 0 && { id: name, ...inView(code !== undefined) })}
            />
            {t(`ownShop.hours.mode.${mode}`)}
          </label>
        ))}
      </div>
      <FieldError id={`${name}-error`}>
        {code && t(hoursError(code))}
      </FieldError>
      <div className="day-own">
        <HoursRow of={name} {...form} />
      </div>
    </fieldset>
  );
}
