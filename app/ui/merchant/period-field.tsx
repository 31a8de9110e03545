import { addDays, isDay } from "#app/domain/business-day.ts";
import { spans } from "#app/domain/promotion-form.ts";
import { dayText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import {
  type AnsweredForm,
  inView,
  textOf,
  type Typed,
} from "./answered-form.ts";
import { RadioTile, StepHead } from "./field.tsx";
import { PostInput, Problem } from "./promotion-input.tsx";

type PeriodProps = AnsweredForm & {
  number: number;
  today: string;
  holidays: string[];
};

/** The days in words where no tile says them: of a chosen period, and of one that begins later. */
function PeriodWords({
  typed,
  today,
  inWords,
}: {
  typed: Typed;
  today: string;
  inWords: (day: string) => string;
}) {
  const t = useText();
  const period = textOf(typed, "period");
  const startsOn = textOf(typed, "startsOn");
  const from = isDay(startsOn) && startsOn > today ? startsOn : today;
  const span = Object.entries(spans).find(([name]) => name === period)?.[1];
  const to = span === undefined ? textOf(typed, "endsOn") : addDays(from, span);
  const isSaid = isDay(to) && to >= from && (period === "days" || from > today);
  const words = (from: string, to: string) =>
    t.plain("post.periodWords", { from, to });
  return (
    <p
      className="period-words"
      data-period={words("#1", "#2")}
      hidden={!isSaid}
    >
      {isSaid && words(inWords(from), inWords(to))}
    </p>
  );
}

/** Until when a promotion shows: one press, or a day chosen. */
export function PeriodField({
  number,
  today,
  holidays,
  ...asked
}: PeriodProps) {
  const t = useText();
  const inWords = (day: string) =>
    dayText(t.language, day, "short", holidays.includes(day));
  const chosen = textOf(asked.typed, "period") || "today";
  return (
    <fieldset className="period" data-holidays={holidays.join(" ")}>
      <StepHead
        number={number}
        head={t("post.period")}
        note={t("post.required")}
        isRequired
      />
      <div className="tiles">
        {(["today", "tomorrow", "week"] as const).map((span, i) => (
          <RadioTile
            key={span}
            name="period"
            value={span}
            isChosen={chosen === span}
            first={
              i === 0
                ? { id: "period", ...inView(!!asked.errors.period) }
                : undefined
            }
            head={t(`post.${span}`)}
            note={inWords(addDays(today, spans[span]))}
          />
        ))}
        <RadioTile
          name="period"
          value="days"
          isChosen={chosen === "days"}
          head={t("post.days")}
        />
      </div>
      <PeriodWords typed={asked.typed} today={today} inWords={inWords} />
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
