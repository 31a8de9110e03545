import type { Hours } from "#app/domain/opening.ts";
import { spansText, WEEK } from "#app/domain/hours-text.ts";
import { weekdayText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";
import { Tick } from "../choice.tsx";
import { TextField } from "../field.tsx";
import { type Problems, textIn, type Typed } from "./typed.ts";

/** A week's fields, filled from stored hours. */
export function typedHours(hours: Hours): Typed {
  const days = WEEK.map((day) => [`h${day}`, spansText(hours.weekly[day])]);
  return {
    ...Object.fromEntries(days),
    ...(hours.closedOnHolidays && { closedOnHolidays: "on" }),
  };
}

/** Seven days in words and whether holidays are off. */
export function HoursFields({
  typed,
  problems,
}: {
  typed: Typed;
  problems: Problems;
}) {
  const t = useText();
  return (
    <>
      <div className="week">
        {WEEK.map((day) => (
          <TextField
            key={day}
            name={`h${day}`}
            label={unmarked(weekdayText(t.language, day))}
            value={textIn(typed, `h${day}`)}
            error={
              problems[`h${day}`]?.[0] && t.plain("shops.errors.not-hours")
            }
          />
        ))}
      </div>
      <Tick
        name="closedOnHolidays"
        isOn={textIn(typed, "closedOnHolidays") !== ""}
        label={t("shops.form.closedOnHolidays")}
      />
    </>
  );
}
