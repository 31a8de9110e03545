import type { SurveyQuestion, SurveyState } from "#app/domain/survey.ts";
import { dayText } from "#app/ui/dates.ts";
import { PageHead } from "#app/ui/office/page-head.tsx";
import { useText } from "#app/ui/text.tsx";

type Shown = {
  id: string;
  title: string;
  intro: string;
  closesOn: string;
  questions: SurveyQuestion[];
};

/** The survey's name, where it stands, and its file. */
export function SurveyHead(props: {
  survey: Shown;
  state: SurveyState;
  hasFile: boolean;
}) {
  const t = useText();
  const { survey, state, hasFile } = props;
  const file = `/ward/surveys/${survey.id}/answers.csv`;
  const until = t.plain("survey.office.until", {
    day: dayText(t.language, survey.closesOn, "short"),
  });
  return (
    <PageHead
      title={survey.title}
      sub={
        <>
          <b>{t(`survey.office.states.${state}`)}</b> {until}
        </>
      }
    >
      {hasFile && (
        <>
          <a href={file} download>
            {t("survey.office.csv")}
          </a>
          <a href={`${file}?encoding=cp932`} download>
            {t("survey.office.csvExcel")}
          </a>
        </>
      )}
      <a href="/ward/surveys">{t("survey.office.back")}</a>
    </PageHead>
  );
}

/** What shops were asked, or would be, to who may only look. */
export function SurveyWords({
  survey,
  isDraft,
}: {
  survey: Shown;
  isDraft: boolean;
}) {
  const t = useText();
  return (
    <>
      {survey.intro && <p className="survey-intro">{survey.intro}</p>}
      {isDraft && (
        <>
          <ol>
            {survey.questions.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
          <p>{t("survey.office.readOnly")}</p>
        </>
      )}
    </>
  );
}

/** Ends the asking, after one question. */
export function CloseForm() {
  const t = useText();
  return (
    <details className="survey-close no-print">
      <summary>{t("survey.office.close")}</summary>
      <form method="post">
        <p>{t("survey.office.closeWhy")}</p>
        <button className="button" name="intent" value="close">
          {t("survey.office.closeSure")}
        </button>
      </form>
    </details>
  );
}
