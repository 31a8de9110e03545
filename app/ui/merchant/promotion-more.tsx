import type { Names } from "#app/domain/place.ts";
import { wordLanguages } from "#app/domain/promotion-words.ts";
import { useText } from "#app/ui/text.tsx";
import { type AnsweredForm, listOf } from "./answered-form.ts";
import { PostInput, Problem } from "./promotion-input.tsx";
import { firstOf, Tick } from "./promotion-tick.tsx";
import { HoursField, WeekdayField } from "./promotion-when.tsx";

export type StreetChoice = { id: string; names: Names };

const spoken = { en: "en", zh: "zh-Hans", ko: "ko" } as const;

/** What is behind the fold, from its head. */
export const moreFields = [
  ...["text", "startsOn", "weekday", "fromTime", "toTime", "street"],
  ...wordLanguages.flatMap((language) => [
    `${language}Title`,
    `${language}Text`,
  ]),
];

function StreetsField({
  streets,
  ...asked
}: AnsweredForm & { streets: StreetChoice[] }) {
  const t = useText();
  const chosen = listOf(asked.typed, "street");
  return (
    <fieldset>
      <legend>{t("post.streets")}</legend>
      <div className="ticks">
        {streets.map(({ id, names }, i) => (
          <Tick
            key={id}
            name="street"
            value={id}
            isOn={chosen.includes(id)}
            label={t.plainName(names)}
            first={i === 0 ? firstOf("street", asked) : undefined}
          />
        ))}
      </div>
      <Problem name="street" errors={asked.errors} />
    </fieldset>
  );
}

function OtherWords(asked: AnsweredForm) {
  const t = useText();
  return (
    <fieldset aria-describedby="others-hint">
      <legend>{t("post.others")}</legend>
      <p className="hint" id="others-hint">
        {t("post.othersHint")}
      </p>
      {wordLanguages.map((language) => (
        <div key={language} className="word-pair">
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

type MoreProps = AnsweredForm & { streets: StreetChoice[]; today: string };

const parts = {
  text: ["text"],
  startsOn: ["startsOn"],
  weekdays: ["weekday"],
  hours: ["fromTime"],
  streetsShort: ["street"],
  others: wordLanguages.map((language) => `${language}Title`),
} as const;

/** What most notices do without: closed, with what is set in words, unless something in it is wrong. */
export function MoreFields({ streets, today, ...asked }: MoreProps) {
  const t = useText();
  const { typed, errors } = asked;
  const isFilled = (name: string) => {
    const values = listOf(typed, name).filter((value) => value !== "");
    return name === "startsOn" ? (values[0] ?? "") > today : values.length > 0;
  };
  const isOpen = moreFields.some((name) => errors[name]);
  const filled = Object.entries(parts)
    .filter(([, names]) => names.some(isFilled))
    .map(([part]) => t.plain(`post.${part as keyof typeof parts}`))
    .join(t.plain("common.separator"));
  return (
    <details className="more" open={isOpen}>
      <summary>
        <b>{t("post.more")}</b>
        <span>
          {filled === ""
            ? t("post.moreNote")
            : t("post.moreSet", { parts: filled })}
        </span>
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
