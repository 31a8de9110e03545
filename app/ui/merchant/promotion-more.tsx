import type { Names } from "#app/domain/place.ts";
import { wordLanguages } from "#app/domain/promotion-words.ts";
import { weekdayText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { listOf } from "./answered-form.ts";
import { type Asked, PostInput, Problem } from "./promotion-input.tsx";

export type StreetChoice = { id: string; names: Names };

const WEEK = [1, 2, 3, 4, 5, 6, 0];
const spoken = { en: "en", zh: "zh-Hans", ko: "ko" } as const;

const fields = [
  ...["text", "startsOn", "weekday", "fromTime", "toTime", "street"],
  ...wordLanguages.flatMap((language) => [
    `${language}Title`,
    `${language}Text`,
  ]),
];

type TickProps = { name: string; value: string; isOn: boolean; label: string };

function Tick({ name, value, isOn, label }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" name={name} value={value} defaultChecked={isOn} />
      {label}
    </label>
  );
}

function WeekdayField(asked: Asked) {
  const t = useText();
  const chosen = listOf(asked.typed, "weekday");
  return (
    <fieldset aria-describedby="weekday-hint">
      <legend>{t("post.weekdays")}</legend>
      <div className="ticks is-week">
        {WEEK.map((day) => (
          <Tick
            key={day}
            name="weekday"
            value={String(day)}
            isOn={chosen.includes(String(day))}
            label={weekdayText(t.language, day)}
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

function HoursField(asked: Asked) {
  const t = useText();
  return (
    <fieldset aria-describedby="hours-hint">
      <legend>{t("post.hours")}</legend>
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

function StreetsField({
  streets,
  ...asked
}: Asked & { streets: StreetChoice[] }) {
  const t = useText();
  const chosen = listOf(asked.typed, "street");
  return (
    <fieldset>
      <legend>{t("post.streets")}</legend>
      <div className="ticks">
        {streets.map(({ id, names }) => (
          <Tick
            key={id}
            name="street"
            value={id}
            isOn={chosen.includes(id)}
            label={t.plainName(names)}
          />
        ))}
      </div>
      <Problem name="street" errors={asked.errors} />
    </fieldset>
  );
}

function OtherWords(asked: Asked) {
  const t = useText();
  return (
    <fieldset aria-describedby="others-hint">
      <legend>{t("post.others")}</legend>
      <p className="hint" id="others-hint">
        {t("post.othersHint")}
      </p>
      {wordLanguages.map((language) => (
        <div key={language}>
          <PostInput
            {...asked}
            name={`${language}Title`}
            lang={spoken[language]}
            label={t(`post.otherTitle.${language}`)}
          />
          <PostInput
            {...asked}
            name={`${language}Text`}
            rows={2}
            lang={spoken[language]}
            label={t(`post.otherText.${language}`)}
          />
        </div>
      ))}
    </fieldset>
  );
}

type MoreProps = Asked & { streets: StreetChoice[]; today: string };

/** What most notices do without; open once any of it is filled or wrong. */
export function MoreFields({ streets, today, ...asked }: MoreProps) {
  const t = useText();
  const { typed, errors } = asked;
  const isFilled = (name: string) => {
    const values = listOf(typed, name).filter((value) => value !== "");
    return name === "startsOn" ? (values[0] ?? "") > today : values.length > 0;
  };
  const isOpen = fields.some((name) => errors[name] || isFilled(name));
  return (
    <details className="more" open={isOpen}>
      <summary>
        <b>{t("post.more")}</b>
        <span>{t("post.moreNote")}</span>
      </summary>
      <PostInput
        {...asked}
        name="text"
        rows={4}
        label={t("post.text")}
        hint={t("post.textHint")}
      />
      <PostInput
        {...asked}
        name="startsOn"
        type="date"
        label={t("post.startsOn")}
        hint={t("post.startsOnHint")}
      />
      <WeekdayField {...asked} />
      <HoursField {...asked} />
      {streets.length > 0 && <StreetsField {...asked} streets={streets} />}
      <OtherWords {...asked} />
    </details>
  );
}
