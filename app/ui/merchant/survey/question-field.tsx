import type { SurveyQuestion } from "#app/domain/survey.ts";
import { inView } from "#app/ui/merchant/answered-form.ts";
import { FieldError, StepHead } from "#app/ui/merchant/field.tsx";
import { useText } from "#app/ui/text.tsx";
import { answerError } from "./answer-error.ts";

type QuestionProps = {
  number: number;
  question: SurveyQuestion;
  /** What was typed or sent before. */
  given: string[];
  codes: string[] | null | undefined;
};

type PartProps = Omit<QuestionProps, "number">;

function Choices({ question, given, codes }: PartProps) {
  const t = useText();
  const { id, kind, choices, isRequired } = question;
  const isOne = kind === "one";
  const describedBy = codes ? `${id}-error` : undefined;
  const option = (value: string, label: string, i: number) => (
    <label className="tile" key={value}>
      <input
        type={isOne ? "radio" : "checkbox"}
        name={id}
        value={value}
        defaultChecked={
          value === "" ? given.length === 0 : given.includes(value)
        }
        aria-describedby={describedBy}
        {...(i === 0 && { id, ...inView(Boolean(codes)) })}
      />
      <b>{label}</b>
    </label>
  );
  return (
    <div className="tiles survey-choices">
      {choices.map((choice, i) => option(choice, choice, i))}
      {isOne && !isRequired && option("", t.plain("survey.shop.clear"), -1)}
    </div>
  );
}

function Typed({ question, given, codes }: PartProps) {
  const t = useText();
  const { id, kind } = question;
  const isNumber = kind === "number";
  const wiring = {
    id,
    name: id,
    defaultValue: given[0],
    ...inView(Boolean(codes)),
    "aria-invalid": codes ? true : undefined,
    "aria-describedby": codes ? `${id}-error ${id}-hint` : `${id}-hint`,
  };
  return (
    <>
      {isNumber ? (
        <input type="text" inputMode="numeric" autoComplete="off" {...wiring} />
      ) : (
        <textarea rows={4} {...wiring} />
      )}
      <p className="hint" id={`${id}-hint`}>
        {t(`survey.shop.${isNumber ? "numberHint" : "textHint"}`)}
      </p>
    </>
  );
}

/** One question of a survey with its way to answer. */
export function QuestionField({ number, ...part }: QuestionProps) {
  const t = useText();
  const { id, kind, text, isRequired } = part.question;
  const isChosen = kind === "one" || kind === "many";
  const need = t.plain(`survey.shop.${isRequired ? "required" : "optional"}`);
  const head = (
    <StepHead
      number={number}
      labels={isChosen ? undefined : id}
      head={text}
      note={kind === "many" ? `${t.plain("survey.shop.many")} ${need}` : need}
      isRequired={isRequired}
    />
  );
  const error = part.codes && (
    <FieldError id={`${id}-error`}>{t(answerError(part.codes))}</FieldError>
  );
  return isChosen ? (
    <fieldset className="survey-question">
      {head}
      <Choices {...part} />
      {error}
    </fieldset>
  ) : (
    <div className="field survey-question">
      {head}
      <Typed {...part} />
      {error}
    </div>
  );
}
