import { addDays } from "#app/domain/business-day.ts";
import { spans } from "#app/domain/promotion-form.ts";
import { dayText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { textOf } from "./answered-form.ts";
import { RadioTile, StepHead } from "./field.tsx";
import { type Asked, PostInput, Problem } from "./promotion-input.tsx";

type PeriodProps = Asked & { number: number; today: string };

/** Until when a promotion shows: one press, or a day chosen. */
export function PeriodField({ number, today, ...asked }: PeriodProps) {
  const t = useText();
  const chosen = textOf(asked.typed, "period") || "today";
  return (
    <fieldset className="period">
      <StepHead
        number={number}
        head={t("post.period")}
        note={t("post.required")}
        isRequired
      />
      <div className="tiles">
        {(["today", "tomorrow", "week"] as const).map((span) => (
          <RadioTile
            key={span}
            name="period"
            value={span}
            isChosen={chosen === span}
            head={t(`post.${span}`)}
            note={dayText(t.language, addDays(today, spans[span]), "short")}
          />
        ))}
        <RadioTile
          name="period"
          value="days"
          isChosen={chosen === "days"}
          head={t("post.days")}
        />
      </div>
      <Problem name="period" errors={asked.errors} />
      <div className={asked.errors.endsOn ? "days is-wrong" : "days"}>
        <PostInput
          {...asked}
          name="endsOn"
          type="date"
          label={t("post.endsOn")}
        />
      </div>
    </fieldset>
  );
}
