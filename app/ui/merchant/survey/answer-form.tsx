import type { SurveyQuestion } from "#app/domain/survey.ts";
import { FormSummary } from "../form-summary.tsx";
import { useText } from "#app/ui/text.tsx";
import { QuestionField } from "./question-field.tsx";

export type Given = Record<string, unknown>;

type AnswerFormProps = {
  questions: SurveyQuestion[];
  given: Given;
  errors: Record<string, string[] | null>;
  isSent: boolean;
};

function textsOf(given: unknown): string[] {
  if (given === undefined || given === null) return [];
  return [given].flat().map(String);
}

/** Of a question or, for `many`, of one of its choices. */
function codesOf(errors: AnswerFormProps["errors"], id: string) {
  const found = Object.entries(errors).find(
    ([name]) => name === id || name.startsWith(`${id}[`),
  );
  return found?.[1];
}

/** Every question on one screen, and one button. */
export function AnswerForm(props: AnswerFormProps) {
  const { questions, given, errors, isSent } = props;
  const t = useText();
  const isWrong = Object.keys(errors).length > 0;
  return (
    <form method="post" className="promotion-form survey-form" noValidate>
      {isWrong && (
        <FormSummary to={questions.find(({ id }) => codesOf(errors, id))?.id}>
          {t("survey.shop.summary")}
        </FormSummary>
      )}
      {questions.map((question, i) => (
        <QuestionField
          key={question.id}
          number={i + 1}
          question={question}
          given={textsOf(given[question.id])}
          codes={codesOf(errors, question.id)}
        />
      ))}
      <section className="send">
        <button className="button main big">
          {t(isSent ? "survey.shop.change" : "survey.shop.send")}
        </button>
      </section>
    </form>
  );
}
