import { addDays } from "#app/domain/business-day.ts";
import { dayText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { FieldError, RadioTile, StepHead } from "./field.tsx";
import { errorKey } from "./promotion-errors.ts";

export type Typed = Partial<Record<string, string>>;
export type Errors = Partial<Record<string, string[]>>;

const spans = { today: 0, tomorrow: 1, week: 6 } as const;

function DayInput({
  name,
  typed,
  errors,
}: {
  name: "startsOn" | "endsOn";
  typed: Typed;
  errors: Errors;
}) {
  const t = useText();
  const error = errorKey(name, errors[name]);
  return (
    <p className="day-input">
      <label htmlFor={name}>{t(`merchant.form.${name}`)}</label>
      <input
        type="date"
        id={name}
        name={name}
        defaultValue={typed[name]}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
      />
    </p>
  );
}

/** When a promotion shows: one press, or two days chosen. */
export function PeriodField({
  number,
  today,
  typed,
  errors,
}: {
  number: number;
  today: string;
  typed: Typed;
  errors: Errors;
}) {
  const t = useText();
  const chosen = typed.period ?? "today";
  return (
    <fieldset className="period">
      <StepHead
        number={number}
        head={t("merchant.form.period")}
        note={t("merchant.form.required")}
        isRequired
      />
      <div className="tiles">
        {(["today", "tomorrow", "week"] as const).map((span) => (
          <RadioTile
            key={span}
            name="period"
            value={span}
            isChosen={chosen === span}
            head={t(`merchant.form.${span}`)}
            note={dayText(t.language, addDays(today, spans[span]), "short")}
          />
        ))}
        <RadioTile
          name="period"
          value="days"
          isChosen={chosen === "days"}
          head={t("merchant.form.days")}
        />
      </div>
      <div className="days">
        <DayInput name="startsOn" typed={typed} errors={errors} />
        <DayInput name="endsOn" typed={typed} errors={errors} />
      </div>
      {(["period", "startsOn", "endsOn"] as const).map((name) => {
        const error = errorKey(name, errors[name]);
        return (
          error && (
            <FieldError key={name} id={`${name}-error`}>
              {t(error)}
            </FieldError>
          )
        );
      })}
    </fieldset>
  );
}
