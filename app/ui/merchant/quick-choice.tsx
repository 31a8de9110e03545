import { useText } from "#app/ui/text.tsx";

const days = { workdays: "12345", weekend: "06", everyDay: "" } as const;
const hours = {
  noon: ["11:00", "14:00"],
  afternoon: ["14:00", "17:00"],
  evening: ["17:00", "20:00"],
  allDay: ["", ""],
} as const;

/** The usual weekdays in one press; quick-choice.js shows it and ticks the boxes. */
export function QuickDays() {
  const t = useText();
  return (
    <div className="quick-row" data-quick hidden>
      {Object.entries(days).map(([name, values]) => (
        <button
          key={name}
          type="button"
          className="button"
          data-weekdays={values}
        >
          {t(`post.quick.${name as keyof typeof days}`)}
        </button>
      ))}
    </div>
  );
}

/** The usual hours in one press. */
export function QuickHours() {
  const t = useText();
  return (
    <div className="quick-row" data-quick hidden>
      {Object.entries(hours).map(([name, [from, to]]) => (
        <button
          key={name}
          type="button"
          className="button"
          data-from={from}
          data-to={to}
        >
          {t(`post.quick.${name as keyof typeof hours}`)}
        </button>
      ))}
    </div>
  );
}
