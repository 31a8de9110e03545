import { useText } from "#app/ui/text.tsx";
import type { OrderState } from "./order-reply.ts";

type DayFieldProps = {
  name: "from" | "to" | "answerBy";
  state: OrderState;
  /** The field that the error stands at, when it is another one's. */
  errorOf?: string;
};

/** A day of the calendar, with its label. */
export function DayField({ name, state, errorOf = name }: DayFieldProps) {
  const t = useText();
  const isWrong = state.error(errorOf) !== null;
  return (
    <span className="day-field">
      <label htmlFor={name}>{t(`prints.order.${name}`)}</label>
      <input
        id={name}
        name={name}
        type="date"
        defaultValue={state.value(name)}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${errorOf}-error` : undefined}
      />
    </span>
  );
}
