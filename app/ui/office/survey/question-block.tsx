import { questionKinds } from "#app/domain/survey.ts";
import { Tick } from "#app/ui/office/choice.tsx";
import { AreaField, SelectField, TextField } from "#app/ui/office/field.tsx";
import { useText } from "#app/ui/text.tsx";
import { errorText } from "./errors.ts";
import type { SurveyReply, TypedQuestion } from "./typed.ts";

type BlockProps = {
  index: number;
  typed: TypedQuestion;
  errors: NonNullable<SurveyReply["error"]>;
  isLast: boolean;
};

/** One question: how it is answered, what it asks, its choices one a line. */
export function QuestionBlock(props: BlockProps) {
  const t = useText();
  const { index, typed, errors, isLast } = props;
  const at = (field: "kind" | "text" | "choices") => {
    const name = `questions[${index}].${field}`;
    return {
      name,
      label: t(`survey.office.${field}`),
      value: typed[field],
      error: errorText(t, field, errors[name]),
    };
  };
  return (
    <fieldset className="question" id={isLast ? "last-question" : undefined}>
      <legend>{t("survey.office.question", { n: index + 1 })}</legend>
      <TextField {...at("text")} hint={t("survey.office.textHint")} />
      <div className="question-words">
        <SelectField
          {...at("kind")}
          options={questionKinds.map((kind) => ({
            value: kind,
            label: t.plain(`survey.office.kinds.${kind}`),
          }))}
        />
        <Tick
          name={`questions[${index}].isRequired`}
          isOn={typed.isRequired}
          label={t("survey.office.isRequired")}
        />
      </div>
      <AreaField
        {...at("choices")}
        hint={t("survey.office.choicesHint")}
        rows={6}
      />
    </fieldset>
  );
}
