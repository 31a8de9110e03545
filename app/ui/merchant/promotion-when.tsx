import { WEEK } from "#app/domain/hours-text.ts";
import { weekdayText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { type AnsweredForm, listOf } from "./answered-form.ts";
import { PostInput, Problem } from "./promotion-input.tsx";
import { firstOf, Tick } from "./promotion-tick.tsx";
import { QuickDays, QuickHours } from "./quick-choice.tsx";

/** On which weekdays it holds. */
export function WeekdayField(asked: AnsweredForm) {
  const t = useText();
  const chosen = listOf(asked.typed, "weekday");
  return (
    <fieldset aria-describedby="weekday-hint">
      <legend>{t("post.weekdays")}</legend>
      <QuickDays />
      <div className="ticks is-week">
        {WEEK.map((day, i) => (
          <Tick
            key={day}
            name="weekday"
            value={String(day)}
            isOn={chosen.includes(String(day))}
            label={weekdayText(t.language, day)}
            first={i === 0 ? firstOf("weekday", asked) : undefined}
          />
        ))}
      </div>
      <p className="hint" id="weekday-hint">
        {t("post.weekdaysHint")}
      </p>
      <Problem name="weekday" errors={asked.errors} />
    </fieldset>
  );
}

/** At what hours of its days it holds. */
export function HoursField(asked: AnsweredForm) {
  const t = useText();
  return (
    <fieldset aria-describedby="hours-hint">
      <legend>{t("post.hours")}</legend>
      <QuickHours />
      <div className="hours-pair">
        {(["fromTime", "toTime"] as const).map((name) => (
          <PostInput
            key={name}
            {...asked}
            name={name}
            type="time"
            label={t(`post.${name}`)}
          />
        ))}
      </div>
      <p className="hint" id="hours-hint">
        {t("post.hoursHint")}
      </p>
    </fieldset>
  );
}
