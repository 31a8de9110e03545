import type { SurveyAnswers, SurveyQuestion } from "#app/domain/survey.ts";
import { useText } from "#app/ui/text.tsx";

/** What the shop answered, once it cannot be changed. */
export function OwnAnswers({
  questions,
  answers,
}: {
  questions: SurveyQuestion[];
  answers: SurveyAnswers;
}) {
  const t = useText();
  return (
    <section>
      <h2>{t("survey.shop.yours")}</h2>
      <dl className="survey-own">
        {questions.map(({ id, text }) => {
          const given = [answers[id] ?? []].flat().map(String);
          return (
            <div key={id}>
              <dt>{text}</dt>
              <dd>
                {given.length === 0
                  ? t("survey.shop.nothing")
                  : given.join(t.plain("survey.office.join"))}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
