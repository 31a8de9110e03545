import type { Names } from "#app/domain/place.ts";
import { MOST_QUESTIONS } from "#app/domain/survey.ts";
import { dayText, numberText } from "#app/ui/dates.ts";
import { AreaField, TextField, Wrong } from "#app/ui/office/field.tsx";
import { useText } from "#app/ui/text.tsx";
import { errorText } from "./errors.ts";
import { QuestionBlock } from "./question-block.tsx";
import type { SurveyReply, TypedSurvey } from "./typed.ts";

/** Whom a survey would ask; null before any rally is public. */
export type Audience = {
  names: Names;
  n: number;
  /** The last day (JST) on which the shops' letters open their pages. */
  lastDay: string;
} | null;

type SurveyFormProps = {
  typed: TypedSurvey;
  reply: SurveyReply | undefined;
  audience: Audience;
};

function AskSection({ audience }: Pick<SurveyFormProps, "audience">) {
  const t = useText();
  const n = audience?.n ?? 0;
  return (
    <section className="part-head">
      <h2>{t("survey.office.askHead")}</h2>
      {audience && n > 0 ? (
        <>
          <p>
            {t("survey.office.askWhy", {
              rally: t.raw(audience.names),
              n: numberText(n),
            })}
          </p>
          <p className="buttons">
            <button className="button main" name="intent" value="ask">
              {t("survey.office.ask")}
            </button>
          </p>
        </>
      ) : (
        <p>{t("survey.office.askNobody")}</p>
      )}
    </section>
  );
}

/** A draft: its words, its questions one block each, and the two ways on. */
export function SurveyForm(props: SurveyFormProps) {
  const { typed, reply, audience } = props;
  const t = useText();
  const errors = reply?.error ?? {};
  const at = (field: "title" | "intro" | "closesOn") => ({
    name: field,
    value: typed[field],
    error: errorText(t, field, errors[field]),
  });
  const wrong = errorText(t, "questions", errors.questions);
  return (
    <form method="post" className="survey-form" noValidate>
      {(["press", "known"] as const).map(
        (name) =>
          typed[name] && (
            <input key={name} type="hidden" name={name} value={typed[name]} />
          ),
      )}
      <TextField
        {...at("title")}
        label={t("survey.office.titleField")}
        hint={t("survey.office.titleHint")}
        isRequired
      />
      <AreaField
        {...at("intro")}
        label={t("survey.office.intro")}
        hint={t("survey.office.introHint")}
      />
      <TextField
        {...at("closesOn")}
        type="date"
        label={t("survey.office.closesOn")}
        hint={t("survey.office.closesHint")}
        isRequired
      />
      {audience && (
        <p className="hint">
          {t("survey.office.lettersUntil", {
            day: dayText(t.language, audience.lastDay),
          })}
        </p>
      )}
      <h2>{t("survey.office.questions")}</h2>
      <p>{t("survey.office.questionsHint")}</p>
      <Wrong id="questions-error">{wrong}</Wrong>
      {typed.questions.map((question, i) => (
        <QuestionBlock
          key={i}
          index={i}
          typed={question}
          errors={errors}
          isLast={i === typed.questions.length - 1}
        />
      ))}
      <p className="buttons">
        <button className="button" name="intent" value="save">
          {t("survey.office.save")}
        </button>
        {typed.questions.length < MOST_QUESTIONS && (
          <button
            className="button"
            name="intent"
            value="add"
            formAction="#last-question"
          >
            {t("survey.office.more")}
          </button>
        )}
      </p>
      <AskSection audience={audience} />
    </form>
  );
}
